"""What is wrong with the options of a client."""


class OptionError(ValueError):
    """A missing, wrong or unknown option of a client. The value is never in the message."""

    def __init__(self, option: str, problem: str) -> None:
        super().__init__(f"{option}: {problem}")
        self.option = option
        """Name of the argument."""
        self._problem = problem

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.option, self._problem)

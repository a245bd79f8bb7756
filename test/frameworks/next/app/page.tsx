export default function Home() {
  return <p>welcome</p>;
}

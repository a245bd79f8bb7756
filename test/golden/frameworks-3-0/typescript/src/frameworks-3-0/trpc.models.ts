// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

export interface PostsGetByIdAnswer {
  post: PostsGetByIdAnswerPost;
}

export interface PostsGetByIdAnswerPost {
  author?: PostsGetByIdAnswerPostAuthor | null;
  content?: string | null;
  id: string;
}

export interface PostsGetByIdAnswerPostAuthor {
  name: string;
}

export interface PostsGetByIdError {
  code: string;
  issues?: PostsGetByIdErrorIssuesItem[];
  message: string;
}

export interface PostsGetByIdErrorIssuesItem {
  message: string;
}

export interface PostsGetByIdRequest {
  id: string;
}

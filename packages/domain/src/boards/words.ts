/** Who reads a comment: all parties of the project, or only the organization that its writer acts for. */
export const commentAudiences = ['parties', 'organization'] as const;
export type CommentAudience = (typeof commentAudiences)[number];

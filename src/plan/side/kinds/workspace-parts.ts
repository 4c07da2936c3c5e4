/** The folders that make a workspace. */
export const WORKSPACE_PARTS: readonly string[] = ['catalog', 'environments'];

/** Where a workspace keeps its rendered tree, if it is committed. */
export const RENDERED_FOLDER = 'dist';

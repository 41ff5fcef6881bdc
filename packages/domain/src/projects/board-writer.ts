/** The channel on which nodes tell each other of rows of boards' logs. */
export const BOARD_LOG = 'board_log';

/** Who wrote in a board, as the board's log keeps it with each update. */
export interface BoardWriter {
  readonly personId: string;
  /** The organization acted for; empty for a person who acts for none. */
  readonly organizationId: string;
}

export function boardWriter({ personId, organizationId }: BoardWriter): string {
  return `${personId} ${organizationId}`;
}

/** What `boardWriter` made of it. */
export function readBoardWriter(writer: string): BoardWriter {
  const [personId = '', organizationId = ''] = writer.split(' ');
  return { personId, organizationId };
}

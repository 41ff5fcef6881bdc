import { describe, expect, it } from 'vitest';
import { type BoardTicket, signBoardTicket, verifyBoardTicket } from './board-ticket';

const ticket: BoardTicket = {
  personId: 'p',
  personName: '林静',
  organizationId: 'o',
  organizationName: '华南织造',
  document: 'board:x',
  projectId: 'x',
  rights: 'read',
  commitFirst: true,
  issuedAt: 1_000,
  expiresAt: 2_000,
};

describe('board tickets', () => {
  const signed = signBoardTicket(ticket, 'secret');

  it('say after signing what they said before', () => {
    expect(verifyBoardTicket(signed, 'secret', 1_999)).toEqual(ticket);
  });

  it('are refused when expired, signed with another secret or not tickets', () => {
    expect(verifyBoardTicket(signed, 'secret', 2_000)).toBeNull();
    expect(verifyBoardTicket(signed, 'other', 1_500)).toBeNull();
    for (const text of ['', '.', 'a.b', `${signed}x`, signed.replace('.', '')]) {
      expect(verifyBoardTicket(text, 'secret', 1_500), text).toBeNull();
    }
  });

  it('can not be raised from read to write', () => {
    const [, mac] = signed.split('.');
    const raised = Buffer.from(JSON.stringify({ ...ticket, rights: 'write' })).toString(
      'base64url',
    );
    expect(verifyBoardTicket(`${raised}.${mac}`, 'secret', 1_500)).toBeNull();
  });
});

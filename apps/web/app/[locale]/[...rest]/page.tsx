import { notFound } from 'next/navigation';

/** Any address that no page has: shown within the frame, in the reader's language. */
export default function Unknown() {
  notFound();
}

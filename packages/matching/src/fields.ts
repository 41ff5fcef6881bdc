import type { CapabilityClaim, LocalText, Texts } from './documents';
import type { Field } from './index/text-index';
import type { CapabilityTree } from './taxonomy/taxonomy';

const titleWeight = 2;
const summaryWeight = 1;
const descriptionWeight = 1;
const capabilityWeight = 1;

function localFields(text: LocalText | undefined): Field[] {
  return [
    { text: text?.title ?? '', weight: titleWeight },
    { text: text?.summary ?? '', weight: summaryWeight },
    { text: text?.description ?? '', weight: descriptionWeight },
  ];
}

/** The words of a document by field; capabilities speak with their names in both languages. */
export function fieldsOf(
  texts: Texts,
  capabilities: readonly CapabilityClaim[],
  tree: CapabilityTree,
): Field[] {
  const names = capabilities.flatMap(({ code }) => {
    const node = tree.find(code);
    return node === undefined ? [] : [node.zh, node.en];
  });
  return [
    ...localFields(texts.zh),
    ...localFields(texts.en),
    { text: names.join(' ; '), weight: capabilityWeight },
  ].filter(({ text }) => text !== '');
}

import ts from 'typescript';

/** Keys of the keyboard, names of files and formats, and what only the browser is told. */
const NO_PROSE = new Set([
  ...['Escape', 'Enter', 'Backspace', 'Home', 'End', 'Tab'],
  ...['ArrowLeft', 'ArrowRight', '/ Control+K Meta+K'],
  ...['BibTeX', 'DOMContentLoaded', 'MissingFile', 'QuotaExceededError', '1em Alegreya'],
]);
/** A word that begins with a capital letter, or three words in a row. */
const PROSE = /(?<![\w.#-])[A-Z][a-z]+(?![\w-]*[=:(])|[A-Za-z]{2,} [a-z]+ [a-z]{2,}/;

/**
 * The texts of a script that a reader could be meant to read; those of errors are for developers.
 *
 * @param source TypeScript
 */
export function proseIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isError(node)) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      if (PROSE.test(node.text) && !NO_PROSE.has(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** An error that is made, or what one of our own kinds is told. */
function isError(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
}

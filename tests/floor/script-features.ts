import ts from 'typescript';
import { entryAt, lackedBy } from './support.ts';

/** Something that a script uses and a browser of the floor lacks. */
export type Lack = { feature: string; where: string; browsers: string[] };

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  allowImportingTsExtensions: true,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ESNext,
  types: [],
};

function importedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node))
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? undefined : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? node.arguments[0] : undefined;
}

/**
 * What the scripts, and all that they import, `texts` instead of files for a trial, use of the language’s library and of the browser and the floor lacks. It goes by
 * types, so a method is known by its receiver: `toSorted` of an array, not of anything else. Syntax is the bundler’s business.
 */
export function lacksOfScripts(files: string[], texts: Record<string, string> = {}): Lack[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { readFile, fileExists } = host;
  host.readFile = (name) => texts[name] ?? readFile(name);
  host.fileExists = (name) => name in texts || fileExists(name);
  delete host.directoryExists;
  const program = ts.createProgram([...files, ...Object.keys(texts)], OPTIONS, host);
  const checker = program.getTypeChecker();
  const lacks = new Map<string, Lack>();

  const reached = new Set<ts.SourceFile>();
  for (const name of [...files, ...Object.keys(texts).slice(0, 1)]) reach(program.getSourceFile(name));
  return [...lacks.values()];

  /** Looks at a script and at what it takes from others while it runs: types are gone by then. */
  function reach(source: ts.SourceFile | undefined): void {
    if (!source || reached.has(source) || source.isDeclarationFile) return;
    reached.add(source);
    const visit = (node: ts.Node): void => {
      for (const paths of featuresOf(node)) report(paths, node, source);
      const module = importedBy(node);
      if (module) reach(checker.getSymbolAtLocation(module)?.valueDeclaration as ts.SourceFile | undefined);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }

  function report(paths: string[][], node: ts.Node, source: ts.SourceFile): void {
    const known = paths.find((path) => entryAt(...path)?.__compat);
    const browsers = known ? lackedBy(entryAt(...known)!.__compat) : [];
    if (!known || browsers.length === 0) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const feature = known
      .slice(1)
      .join('.')
      .replace(/^builtins\./, '');
    const where = `${source.fileName.replace(`${process.cwd()}/`, '')}:${line + 1}`;
    lacks.set(`${feature} ${where}`, { feature, where, browsers });
  }

  /** For each feature that a node uses the paths under which the data may know it. */
  function featuresOf(node: ts.Node): string[][][] {
    if (ts.isPropertyAccessExpression(node)) {
      return [pathsOf(checker.getSymbolAtLocation(node.name), checker.getTypeAtLocation(node.expression))];
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const owner = checker.getTypeAtLocation(node.parent);
      const name = (node.propertyName ?? node.name).getText();
      return [pathsOf(owner.getProperty(name), owner)];
    }
    if (ts.isIdentifier(node) && ts.isExpression(node) && isOfBrowser(checker.getSymbolAtLocation(node))) {
      const { text } = node;
      return [
        [
          ['javascript', 'builtins', text],
          ['api', text],
          ['api', 'Window', text],
        ],
      ];
    }
    if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*v[a-z]*$/.test(node.text)) {
      return [[['javascript', 'builtins', 'RegExp', 'unicodeSets']]];
    }
    return [];
  }

  function pathsOf(symbol: ts.Symbol | undefined, owner: ts.Type): string[][] {
    if (!symbol || !isOfBrowser(symbol)) return [];
    const member = symbol.name;
    return ownersOf(symbol, owner).flatMap(({ name, isStatic }) => [
      ['javascript', 'builtins', name, member],
      ['api', name, isStatic ? `${member}_static` : member],
    ]);
  }

  /** The interfaces that may bear a member: the one that declares it and the receiver’s with all that it extends. */
  function ownersOf(symbol: ts.Symbol, owner: ts.Type): { name: string; isStatic: boolean }[] {
    const names = new Map<string, boolean>();
    const add = (name: string, isStatic = false) =>
      names.set(
        name.replace(/^Readonly(?=Array|Map|Set)/, '').replace(/(?<=.)Constructor$|EventMap$/, ''),
        isStatic || name.endsWith('Constructor'),
      );
    const climb = (type: ts.Type): void => {
      if (type.isUnionOrIntersection()) return type.types.forEach(climb);
      const apparent = checker.getApparentType(type);
      if (apparent.symbol && apparent.symbol.name !== '__type') add(apparent.symbol.name);
      for (const base of apparent.isClassOrInterface() ? checker.getBaseTypes(apparent) : []) climb(base);
      const target = (apparent as ts.TypeReference).target as ts.InterfaceType | undefined;
      if (target && target !== apparent && target.isClassOrInterface())
        for (const base of checker.getBaseTypes(target)) climb(base);
    };
    climb(owner);
    for (const { parent } of symbol.declarations ?? []) {
      if (ts.isInterfaceDeclaration(parent)) add(parent.name.text);
      else if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
        add(parent.parent.name.getText(), true);
    }
    return [...names].map(([name, isStatic]) => ({ name, isStatic }));
  }

  function isOfBrowser(symbol: ts.Symbol | undefined): boolean {
    return (symbol?.declarations ?? []).some((declaration) =>
      program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
    );
  }
}

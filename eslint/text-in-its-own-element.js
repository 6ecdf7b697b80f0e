/**
 * Finds texts that React would hold as nodes of their own: beside a sibling, in a fragment or a list, or as all that a
 * component gives. Such a node is lost when another program, a translator or a reader aloud, puts its own in its place:
 * React then changes what nobody sees, or fails to remove it and takes the page down. A text that is all that an element
 * holds is set through that element. So every text has an element of its own, and parts of it are joined before.
 */

const LISTS = new Set(['map', 'flatMap', 'filter', 'reverse', 'toReversed', 'slice']);

/** Whether a type says ReactNode, or a function that gives one. */
function givesNodes(type) {
  switch (type?.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
      return givesNodes(type.typeAnnotation);
    case 'TSFunctionType':
      return givesNodes(type.typeAnnotation ?? type.returnType);
    case 'TSUnionType':
      return type.types.some(givesNodes);
    default:
      return type?.type === 'TSTypeReference' && type.typeName.name === 'ReactNode';
  }
}

/** What a function gives back. */
function returned({ body }) {
  if (body.type !== 'BlockStatement') return [body];
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node.type === 'string' && !/Function/.test(node.type)) {
      if (node.type === 'ReturnStatement') found.push(node.argument);
      else for (const [key, part] of Object.entries(node)) if (key !== 'parent' && part && typeof part === 'object') visit(part);
    }
  };
  visit(body.body);
  return found;
}

/** The children of an element that show; white space between lines does not. */
function childrenOf({ children }) {
  return children.filter((child) => {
    if (child.type === 'JSXText') return !/^\s*$/.test(child.value) || !child.value.includes('\n');
    return child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression';
  });
}

function isComponent({ id, parent }) {
  return /^[A-Z]/.test(id?.name ?? (parent.type === 'VariableDeclarator' ? parent.id.name : undefined) ?? '');
}

/** The method that a call calls; undefined for a function's. */
function methodOf({ callee }) {
  return callee.type === 'MemberExpression' ? callee.property.name : undefined;
}

export const TEXT_IN_ITS_OWN_ELEMENT = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { loose: 'Give this text an element that holds nothing else: another program may put its own node in its place.' },
  },
  create(context) {
    // Names that stand for elements: what a prop of type ReactNode, or a function that gives one, is called in the file.
    const slots = new Set();
    const asked = new Set();

    const variableOf = (node) => {
      for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name);
        if (variable) return variable;
      }
      return undefined;
    };

    /** Whether a name stands for elements, or a function that gives them. */
    const namesElements = (node) => {
      if (slots.has(node.name)) return true;
      const definition = variableOf(node)?.defs[0];
      const named = definition?.name === definition?.node.id;
      const known =
        named && (definition?.type === 'Variable' ? definition.node.init : definition?.type === 'FunctionName' && definition.node);
      // What a function gives of itself is decided by the rest that it gives.
      if (!known || asked.has(known)) return Boolean(known);
      asked.add(known);
      const answer = areElements(known);
      asked.delete(known);
      return answer;
    };

    const callGivesElements = (call) => {
      const { callee, arguments: given } = call;
      if (callee.type === 'Identifier') {
        if (callee.name === 'useMemo') return areElements(given[0]);
        return callee.name === 'createElement' || namesElements(callee);
      }
      const method = methodOf(call);
      if (!LISTS.has(method)) return false;
      return method.endsWith('ap') ? areElements(given[0]) : areElements(callee.object);
    };

    /** Whether an expression can only give elements, lists of them, or nothing. */
    const areElements = (node) => {
      switch (node?.type) {
        case undefined:
        case 'JSXElement':
        case 'JSXFragment':
          return true;
        case 'Literal':
          return node.value === null || typeof node.value === 'boolean';
        case 'Identifier':
          return node.name === 'undefined' || namesElements(node);
        case 'JSXExpressionContainer':
        case 'ChainExpression':
        case 'TSNonNullExpression':
          return areElements(node.expression);
        case 'LogicalExpression':
          return (node.operator === '&&' || areElements(node.left)) && areElements(node.right);
        case 'ConditionalExpression':
          return areElements(node.consequent) && areElements(node.alternate);
        case 'CallExpression':
          return callGivesElements(node);
        default:
          return /Function/.test(node.type) && returned(node).every(areElements);
      }
    };

    const isList = (node) => {
      const call = node.expression?.type === 'ChainExpression' ? node.expression.expression : node.expression;
      return call?.type === 'CallExpression' && LISTS.has(methodOf(call));
    };

    const report = (nodes) => {
      for (const node of nodes) if (!areElements(node)) context.report({ node, messageId: 'loose' });
    };

    return {
      TSPropertySignature: ({ key, typeAnnotation }) => {
        if (givesNodes(typeAnnotation)) slots.add(key.name);
      },
      'JSXElement:exit': (element) => {
        const children = childrenOf(element);
        report(children.length > 1 ? children : children.filter(isList));
      },
      'JSXFragment:exit': (fragment) => report(childrenOf(fragment)),
      ':function:exit': (node) => {
        if (isComponent(node)) report(returned(node));
      },
    };
  },
};

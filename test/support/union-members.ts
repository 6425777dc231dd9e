import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** A member of a union or interface that a document selects, and the field that can give it. */
export interface SelectedMember {
  /** `Type.field` */
  field: string;
  member: string;
  /** Whether the field is one of Query or Mutation. */
  root: boolean;
  /** Whether the member tells of an error. */
  isError: boolean;
  type: GraphQLOutputType;
}

/** Every member of every union and interface that a document selects. What it asks of no member by name is not among them. */
export function selectedMembers(schema: GraphQLSchema, text: string): SelectedMember[] {
  const document = parse(text);
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  const found = new Map<string, SelectedMember>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node: FieldNode) => {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        const abstract = field && getNamedType(field.type);
        if (!parent || !field || !isAbstractType(abstract) || abstract.name === "MetadataEntry") return;
        // What kinds of metadata there are is left out, and so is what lies in one kind of them.
        if (isObjectType(parent) && parent.getInterfaces().some(({ name }) => name === "MetadataEntry")) return;
        for (const member of membersOf(schema, abstract, node.selectionSet, fragments)) {
          const name = `${parent.name}.${field.name}`;
          const isError = member.getInterfaces().some((implemented) => implemented.name === "Error");
          found.set(`${name} ${member.name}`, {
            field: name,
            member: member.name,
            root: roots.has(parent.name),
            isError,
            type: field.type,
          });
        }
      },
    }),
  );
  return [...found.values()];
}

function membersOf(
  schema: GraphQLSchema,
  abstract: GraphQLInterfaceType | GraphQLUnionType,
  selection: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Set<GraphQLObjectType> {
  const possible = schema.getPossibleTypes(abstract);
  const members = new Set<GraphQLObjectType>();
  for (const node of selection?.selections ?? []) {
    if (node.kind === Kind.FIELD) continue;
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
    if (isObjectType(condition)) {
      if (possible.includes(condition)) members.add(condition);
    } else if (isCompositeType(condition) && isAbstractType(condition)) {
      for (const member of schema.getPossibleTypes(condition)) if (possible.includes(member)) members.add(member);
    }
    for (const member of membersOf(schema, abstract, fragment?.selectionSet, fragments)) members.add(member);
  }
  return members;
}

/** A value of a field's type whose object is this member, with a plain value in every field that may not be null. */
export function valueWithMember(schema: GraphQLSchema, type: GraphQLOutputType, member: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueWithMember(schema, nullable.ofType, member)];
  return plainObject(schema, schema.getType(member) as GraphQLObjectType);
}

function plainObject(schema: GraphQLSchema, type: GraphQLObjectType): Record<string, unknown> {
  const fields = Object.values(type.getFields()).map((field) => [
    field.name,
    // A function: what is not asked for is not made, and types may hold each other.
    () => plainValue(schema, field.type, field.name),
  ]);
  return { ...Object.fromEntries(fields), __typename: type.name };
}

function plainValue(schema: GraphQLSchema, type: GraphQLOutputType, name: string): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  if (isScalarType(inner)) {
    if (inner.name === "Int" || inner.name === "Float" || inner.name === "BigInt") return 0;
    if (inner.name === "Boolean") return false;
    if (inner.name === "RunConfigData" || inner.name === "GenericScalar") return {};
    return name === "message" ? "a message of Dagster" : "";
  }
  if (isUnionType(inner) || isInterfaceType(inner)) return plainObject(schema, schema.getPossibleTypes(inner)[0]!);
  return isObjectType(inner) ? plainObject(schema, inner) : null;
}

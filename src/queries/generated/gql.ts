/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Version {\n  version\n}\n\nquery Workspace {\n  workspaceOrError {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on Workspace {\n      locationEntries {\n        name\n        loadStatus\n        updatedTimestamp\n        locationOrLoadError {\n          __typename\n          ... on PythonError {\n            ...PythonErrorParts\n          }\n          ... on RepositoryLocation {\n            repositories {\n              id\n              name\n              jobs {\n                name\n                isAssetJob\n              }\n              schedules {\n                name\n              }\n              sensors {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.VersionDocument,
    "fragment PythonErrorParts on PythonError {\n  message\n  className\n  stack\n  errorChain {\n    isExplicitLink\n    error {\n      message\n      className\n      stack\n    }\n  }\n}": typeof types.PythonErrorPartsFragmentDoc,
    "query RunIds($filter: RunsFilter, $cursor: String, $limit: Int) {\n  runIdsOrError(filter: $filter, cursor: $cursor, limit: $limit) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on RunIds {\n      results\n    }\n  }\n}\n\nquery AssetGraph {\n  assetNodes {\n    assetKey {\n      path\n    }\n    groupName\n    kinds\n    tags {\n      key\n      value\n    }\n    owners {\n      __typename\n      ... on UserAssetOwner {\n        email\n      }\n      ... on TeamAssetOwner {\n        team\n      }\n    }\n    dependencyKeys {\n      path\n    }\n    dependedByKeys {\n      path\n    }\n    repository {\n      id\n      name\n      location {\n        id\n        name\n      }\n    }\n    isPartitioned\n    isMaterializable\n    isObservable\n    isExecutable\n    changedReasons\n    jobNames\n    partitionDefinition {\n      type\n    }\n  }\n}\n\nquery AssetKeys($cursor: String, $limit: Int) {\n  assetsOrError(cursor: $cursor, limit: $limit) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on AssetConnection {\n      nodes {\n        key {\n          path\n        }\n      }\n      cursor\n    }\n  }\n}": typeof types.RunIdsDocument,
    "query JobList($repository: RepositorySelector!) {\n  repositoryOrError(repositorySelector: $repository) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on Repository {\n      id\n      jobs {\n        id\n        name\n        description\n        isAssetJob\n        tags {\n          key\n          value\n        }\n        schedules {\n          id\n          name\n        }\n        sensors {\n          id\n          name\n        }\n      }\n    }\n  }\n}": typeof types.JobListDocument,
};
const documents: Documents = {
    "query Version {\n  version\n}\n\nquery Workspace {\n  workspaceOrError {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on Workspace {\n      locationEntries {\n        name\n        loadStatus\n        updatedTimestamp\n        locationOrLoadError {\n          __typename\n          ... on PythonError {\n            ...PythonErrorParts\n          }\n          ... on RepositoryLocation {\n            repositories {\n              id\n              name\n              jobs {\n                name\n                isAssetJob\n              }\n              schedules {\n                name\n              }\n              sensors {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.VersionDocument,
    "fragment PythonErrorParts on PythonError {\n  message\n  className\n  stack\n  errorChain {\n    isExplicitLink\n    error {\n      message\n      className\n      stack\n    }\n  }\n}": types.PythonErrorPartsFragmentDoc,
    "query RunIds($filter: RunsFilter, $cursor: String, $limit: Int) {\n  runIdsOrError(filter: $filter, cursor: $cursor, limit: $limit) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on RunIds {\n      results\n    }\n  }\n}\n\nquery AssetGraph {\n  assetNodes {\n    assetKey {\n      path\n    }\n    groupName\n    kinds\n    tags {\n      key\n      value\n    }\n    owners {\n      __typename\n      ... on UserAssetOwner {\n        email\n      }\n      ... on TeamAssetOwner {\n        team\n      }\n    }\n    dependencyKeys {\n      path\n    }\n    dependedByKeys {\n      path\n    }\n    repository {\n      id\n      name\n      location {\n        id\n        name\n      }\n    }\n    isPartitioned\n    isMaterializable\n    isObservable\n    isExecutable\n    changedReasons\n    jobNames\n    partitionDefinition {\n      type\n    }\n  }\n}\n\nquery AssetKeys($cursor: String, $limit: Int) {\n  assetsOrError(cursor: $cursor, limit: $limit) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on AssetConnection {\n      nodes {\n        key {\n          path\n        }\n      }\n      cursor\n    }\n  }\n}": types.RunIdsDocument,
    "query JobList($repository: RepositorySelector!) {\n  repositoryOrError(repositorySelector: $repository) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on Repository {\n      id\n      jobs {\n        id\n        name\n        description\n        isAssetJob\n        tags {\n          key\n          value\n        }\n        schedules {\n          id\n          name\n        }\n        sensors {\n          id\n          name\n        }\n      }\n    }\n  }\n}": types.JobListDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Version {\n  version\n}\n\nquery Workspace {\n  workspaceOrError {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on Workspace {\n      locationEntries {\n        name\n        loadStatus\n        updatedTimestamp\n        locationOrLoadError {\n          __typename\n          ... on PythonError {\n            ...PythonErrorParts\n          }\n          ... on RepositoryLocation {\n            repositories {\n              id\n              name\n              jobs {\n                name\n                isAssetJob\n              }\n              schedules {\n                name\n              }\n              sensors {\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').VersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PythonErrorParts on PythonError {\n  message\n  className\n  stack\n  errorChain {\n    isExplicitLink\n    error {\n      message\n      className\n      stack\n    }\n  }\n}"): typeof import('./graphql.ts').PythonErrorPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RunIds($filter: RunsFilter, $cursor: String, $limit: Int) {\n  runIdsOrError(filter: $filter, cursor: $cursor, limit: $limit) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on RunIds {\n      results\n    }\n  }\n}\n\nquery AssetGraph {\n  assetNodes {\n    assetKey {\n      path\n    }\n    groupName\n    kinds\n    tags {\n      key\n      value\n    }\n    owners {\n      __typename\n      ... on UserAssetOwner {\n        email\n      }\n      ... on TeamAssetOwner {\n        team\n      }\n    }\n    dependencyKeys {\n      path\n    }\n    dependedByKeys {\n      path\n    }\n    repository {\n      id\n      name\n      location {\n        id\n        name\n      }\n    }\n    isPartitioned\n    isMaterializable\n    isObservable\n    isExecutable\n    changedReasons\n    jobNames\n    partitionDefinition {\n      type\n    }\n  }\n}\n\nquery AssetKeys($cursor: String, $limit: Int) {\n  assetsOrError(cursor: $cursor, limit: $limit) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on AssetConnection {\n      nodes {\n        key {\n          path\n        }\n      }\n      cursor\n    }\n  }\n}"): typeof import('./graphql.ts').RunIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JobList($repository: RepositorySelector!) {\n  repositoryOrError(repositorySelector: $repository) {\n    __typename\n    ... on Error {\n      message\n    }\n    ... on Repository {\n      id\n      jobs {\n        id\n        name\n        description\n        isAssetJob\n        tags {\n          key\n          value\n        }\n        schedules {\n          id\n          name\n        }\n        sensors {\n          id\n          name\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').JobListDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  GenericScalar: { input: unknown; output: unknown; }
  JsonSchema: { input: any; output: any; }
  RunConfigData: { input: unknown; output: unknown; }
};

export type AddDynamicPartitionResult = AddDynamicPartitionSuccess | DuplicateDynamicPartitionError | PythonError | UnauthorizedError;

export type AddDynamicPartitionSuccess = {
  partitionKey: Scalars['String']['output'];
  partitionsDefName: Scalars['String']['output'];
};

export type AlertFailureEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type AlertStartEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type AlertSuccessEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type AppManagedComponent = {
  attributes: Scalars['String']['output'];
  componentId: Scalars['String']['output'];
  componentType: Scalars['String']['output'];
};

export type AppManagedComponentValidationError = {
  componentId: Scalars['String']['output'];
  errors: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type AppManagedComponents = {
  components: Array<AppManagedComponent>;
  locationName: Scalars['String']['output'];
};

export type AppManagedComponentsOrError = AppManagedComponents | PythonError;

export type ArrayConfigType = ConfigType & WrappingConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  ofType: ConfigType;
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
};

export type Asset = {
  assetEventHistory: AssetResultEventHistoryConnection;
  assetHealth?: Maybe<AssetHealth>;
  assetMaterializations: Array<MaterializationEvent>;
  assetObservations: Array<ObservationEvent>;
  definition?: Maybe<AssetNode>;
  freshnessStatusChangedTimestamp?: Maybe<Scalars['Float']['output']>;
  hasDefinitionOrRecord: Scalars['Boolean']['output'];
  id: Scalars['String']['output'];
  key: AssetKey;
  latestEventSortKey?: Maybe<Scalars['ID']['output']>;
  latestFailedToMaterializeTimestamp?: Maybe<Scalars['Float']['output']>;
  latestMaterializationTimestamp?: Maybe<Scalars['Float']['output']>;
  latestObservationTimestamp?: Maybe<Scalars['Float']['output']>;
};


export type AssetAssetEventHistoryArgs = {
  afterTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  beforeTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  eventTypeSelectors: Array<AssetEventHistoryEventTypeSelector>;
  limit: Scalars['Int']['input'];
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetAssetMaterializationsArgs = {
  afterTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  beforeTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetAssetObservationsArgs = {
  afterTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  beforeTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type AssetBackfillData = {
  assetBackfillStatuses: Array<AssetBackfillStatus>;
  rootTargetedPartitions?: Maybe<AssetBackfillTargetPartitions>;
};

export type AssetBackfillPreviewParams = {
  assetSelection: Array<AssetKeyInput>;
  partitionNames: Array<Scalars['String']['input']>;
};

export type AssetBackfillStatus = AssetPartitionsStatusCounts | UnpartitionedAssetStatus;

export type AssetBackfillTargetPartitions = {
  partitionKeys?: Maybe<Array<Scalars['String']['output']>>;
  ranges?: Maybe<Array<PartitionKeyRange>>;
};

export type AssetCheck = {
  additionalAssetKeys: Array<AssetKey>;
  assetKey: AssetKey;
  automationCondition?: Maybe<AutomationCondition>;
  blocking: Scalars['Boolean']['output'];
  canExecuteIndividually: AssetCheckCanExecuteIndividually;
  description?: Maybe<Scalars['String']['output']>;
  executionForLatestMaterialization?: Maybe<AssetCheckExecution>;
  jobNames: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  partitionDefinition?: Maybe<PartitionDefinition>;
  partitionKeysByDimension: Array<DimensionPartitionKeys>;
  partitionStatuses?: Maybe<AssetCheckPartitionStatuses>;
};


export type AssetCheckPartitionKeysByDimensionArgs = {
  endIdx?: InputMaybe<Scalars['Int']['input']>;
  startIdx?: InputMaybe<Scalars['Int']['input']>;
};

export type AssetCheckCanExecuteIndividually =
  | 'CAN_EXECUTE'
  | 'NEEDS_USER_CODE_UPGRADE'
  | 'REQUIRES_MATERIALIZATION';

export type AssetCheckDefaultPartitionStatuses = {
  executionFailedPartitions: Array<Scalars['String']['output']>;
  failedPartitions: Array<Scalars['String']['output']>;
  inProgressPartitions: Array<Scalars['String']['output']>;
  skippedPartitions: Array<Scalars['String']['output']>;
  succeededPartitions: Array<Scalars['String']['output']>;
};

export type AssetCheckEvaluation = {
  assetKey: AssetKey;
  checkName: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
  partition?: Maybe<Scalars['String']['output']>;
  severity: AssetCheckSeverity;
  success: Scalars['Boolean']['output'];
  targetMaterialization?: Maybe<AssetCheckEvaluationTargetMaterializationData>;
  timestamp: Scalars['Float']['output'];
};

export type AssetCheckEvaluationEvent = MessageEvent & StepEvent & {
  evaluation: AssetCheckEvaluation;
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type AssetCheckEvaluationPlannedEvent = MessageEvent & StepEvent & {
  assetKey: AssetKey;
  checkName: Scalars['String']['output'];
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type AssetCheckEvaluationTargetMaterializationData = {
  runId: Scalars['String']['output'];
  storageId: Scalars['ID']['output'];
  timestamp: Scalars['Float']['output'];
};

export type AssetCheckExecution = {
  evaluation?: Maybe<AssetCheckEvaluation>;
  id: Scalars['String']['output'];
  partition?: Maybe<Scalars['String']['output']>;
  run?: Maybe<Run>;
  runId: Scalars['String']['output'];
  status: AssetCheckExecutionResolvedStatus;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['Float']['output'];
};

export type AssetCheckExecutionResolvedStatus =
  | 'EXECUTION_FAILED'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'SKIPPED'
  | 'SUCCEEDED';

export type AssetCheckHandleInput = {
  assetKey: AssetKeyInput;
  name: Scalars['String']['input'];
};

export type AssetCheckMultiPartitionRangeStatuses = {
  primaryDimEndKey: Scalars['String']['output'];
  primaryDimEndTime?: Maybe<Scalars['Float']['output']>;
  primaryDimStartKey: Scalars['String']['output'];
  primaryDimStartTime?: Maybe<Scalars['Float']['output']>;
  secondaryDim: AssetCheckPartitionStatus1D;
};

export type AssetCheckMultiPartitionStatuses = {
  primaryDimensionName: Scalars['String']['output'];
  ranges: Array<AssetCheckMultiPartitionRangeStatuses>;
};

export type AssetCheckNeedsAgentUpgradeError = Error & {
  message: Scalars['String']['output'];
};

export type AssetCheckNeedsMigrationError = Error & {
  message: Scalars['String']['output'];
};

export type AssetCheckNeedsUserCodeUpgrade = Error & {
  message: Scalars['String']['output'];
};

export type AssetCheckNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type AssetCheckOrError = AssetCheck | AssetCheckNeedsAgentUpgradeError | AssetCheckNeedsMigrationError | AssetCheckNeedsUserCodeUpgrade | AssetCheckNotFoundError;

export type AssetCheckPartitionRangeStatus =
  | 'EXECUTION_FAILED'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'SKIPPED'
  | 'SUCCEEDED';

export type AssetCheckPartitionStatus1D = AssetCheckDefaultPartitionStatuses | AssetCheckTimePartitionStatuses;

export type AssetCheckPartitionStatuses = AssetCheckDefaultPartitionStatuses | AssetCheckMultiPartitionStatuses | AssetCheckTimePartitionStatuses;

export type AssetCheckSeverity =
  | 'ERROR'
  | 'WARN';

export type AssetCheckTimePartitionRangeStatus = {
  endKey: Scalars['String']['output'];
  endTime: Scalars['Float']['output'];
  startKey: Scalars['String']['output'];
  startTime: Scalars['Float']['output'];
  status: AssetCheckPartitionRangeStatus;
};

export type AssetCheckTimePartitionStatuses = {
  ranges: Array<AssetCheckTimePartitionRangeStatus>;
};

export type AssetCheckhandle = {
  assetKey: AssetKey;
  name: Scalars['String']['output'];
};

export type AssetChecks = {
  checks: Array<AssetCheck>;
};

export type AssetChecksOrError = AssetCheckNeedsAgentUpgradeError | AssetCheckNeedsMigrationError | AssetCheckNeedsUserCodeUpgrade | AssetChecks;

export type AssetConditionEvaluation = {
  evaluationNodes: Array<AssetConditionEvaluationNode>;
  rootUniqueId: Scalars['String']['output'];
};

export type AssetConditionEvaluationNode = PartitionedAssetConditionEvaluationNode | SpecificPartitionAssetConditionEvaluationNode | UnpartitionedAssetConditionEvaluationNode;

export type AssetConditionEvaluationRecord = {
  assetKey?: Maybe<AssetKey>;
  endTimestamp?: Maybe<Scalars['Float']['output']>;
  entityKey: EntityKey;
  evaluation: AssetConditionEvaluation;
  evaluationId: Scalars['ID']['output'];
  evaluationNodes: Array<AutomationConditionEvaluationNode>;
  id: Scalars['ID']['output'];
  isLegacy: Scalars['Boolean']['output'];
  numRequested?: Maybe<Scalars['Int']['output']>;
  rootUniqueId: Scalars['String']['output'];
  runIds: Array<Scalars['String']['output']>;
  startTimestamp?: Maybe<Scalars['Float']['output']>;
  timestamp: Scalars['Float']['output'];
};

export type AssetConditionEvaluationRecords = {
  records: Array<AssetConditionEvaluationRecord>;
};

export type AssetConditionEvaluationRecordsOrError = AssetConditionEvaluationRecords | AutoMaterializeAssetEvaluationNeedsMigrationError;

export type AssetConditionEvaluationStatus =
  | 'FALSE'
  | 'SKIPPED'
  | 'TRUE';

export type AssetConnection = {
  cursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Asset>;
};

export type AssetDependency = {
  asset: AssetNode;
  partitionMapping?: Maybe<PartitionMapping>;
};

export type AssetEventHistoryEventTypeSelector =
  | 'FAILED_TO_MATERIALIZE'
  | 'MATERIALIZATION'
  | 'OBSERVATION';

export type AssetEventType =
  | 'ASSET_MATERIALIZATION'
  | 'ASSET_OBSERVATION';

export type AssetFreshnessInfo = {
  currentLagMinutes?: Maybe<Scalars['Float']['output']>;
  currentMinutesLate?: Maybe<Scalars['Float']['output']>;
  latestMaterializationMinutesLate?: Maybe<Scalars['Float']['output']>;
};

export type AssetGroup = {
  assetKeys: Array<AssetKey>;
  groupName: Scalars['String']['output'];
  id: Scalars['String']['output'];
};

export type AssetGroupSelector = {
  groupName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};

export type AssetHealth = {
  assetChecksStatus: AssetHealthStatus;
  assetChecksStatusMetadata?: Maybe<AssetHealthCheckMeta>;
  assetHealth: AssetHealthStatus;
  freshnessStatus: AssetHealthStatus;
  freshnessStatusMetadata?: Maybe<AssetHealthFreshnessMeta>;
  materializationStatus: AssetHealthStatus;
  materializationStatusMetadata?: Maybe<AssetHealthMaterializationMeta>;
};

export type AssetHealthCheckDegradedMeta = {
  numFailedChecks: Scalars['Int']['output'];
  numWarningChecks: Scalars['Int']['output'];
  totalNumChecks: Scalars['Int']['output'];
};

export type AssetHealthCheckMeta = AssetHealthCheckDegradedMeta | AssetHealthCheckUnknownMeta | AssetHealthCheckWarningMeta;

export type AssetHealthCheckUnknownMeta = {
  numNotExecutedChecks: Scalars['Int']['output'];
  totalNumChecks: Scalars['Int']['output'];
};

export type AssetHealthCheckWarningMeta = {
  numWarningChecks: Scalars['Int']['output'];
  totalNumChecks: Scalars['Int']['output'];
};

export type AssetHealthFreshnessMeta = {
  lastMaterializedTimestamp?: Maybe<Scalars['Float']['output']>;
};

export type AssetHealthMaterializationDegradedNotPartitionedMeta = {
  failedRunId?: Maybe<Scalars['String']['output']>;
};

export type AssetHealthMaterializationDegradedPartitionedMeta = {
  latestFailedRunId?: Maybe<Scalars['String']['output']>;
  latestRunId?: Maybe<Scalars['String']['output']>;
  numFailedPartitions: Scalars['Int']['output'];
  numMissingPartitions: Scalars['Int']['output'];
  totalNumPartitions: Scalars['Int']['output'];
};

export type AssetHealthMaterializationHealthyPartitionedMeta = {
  latestRunId?: Maybe<Scalars['String']['output']>;
  numMissingPartitions: Scalars['Int']['output'];
  totalNumPartitions: Scalars['Int']['output'];
};

export type AssetHealthMaterializationMeta = AssetHealthMaterializationDegradedNotPartitionedMeta | AssetHealthMaterializationDegradedPartitionedMeta | AssetHealthMaterializationHealthyPartitionedMeta | AssetHealthMaterializationWarningNotPartitionedMeta | AssetHealthMaterializationWarningPartitionedMeta;

export type AssetHealthMaterializationWarningNotPartitionedMeta = {
  failedRunId?: Maybe<Scalars['String']['output']>;
};

export type AssetHealthMaterializationWarningPartitionedMeta = {
  latestFailedRunId?: Maybe<Scalars['String']['output']>;
  latestRunId?: Maybe<Scalars['String']['output']>;
  numMissingPartitions: Scalars['Int']['output'];
  numUpForRetryPartitions: Scalars['Int']['output'];
  totalNumPartitions: Scalars['Int']['output'];
};

export type AssetHealthStatus =
  | 'DEGRADED'
  | 'HEALTHY'
  | 'NOT_APPLICABLE'
  | 'UNKNOWN'
  | 'WARNING';

export type AssetJobKey = {
  jobName: Scalars['String']['output'];
};

export type AssetJobKeyInput = {
  jobName: Scalars['String']['input'];
};

export type AssetKey = {
  path: Array<Scalars['String']['output']>;
};

export type AssetKeyInput = {
  path: Array<Scalars['String']['input']>;
};

export type AssetLatestInfo = {
  assetKey: AssetKey;
  id: Scalars['ID']['output'];
  inProgressRunIds: Array<Scalars['String']['output']>;
  latestMaterialization?: Maybe<MaterializationEvent>;
  latestRun?: Maybe<Run>;
  unstartedRunIds: Array<Scalars['String']['output']>;
};

export type AssetLineageInfo = {
  assetKey: AssetKey;
  partitions: Array<Scalars['String']['output']>;
};

export type AssetMaterializationFailureReason =
  | 'FAILED_TO_MATERIALIZE'
  | 'RUN_TERMINATED'
  | 'UNKNOWN'
  | 'UPSTREAM_FAILED_TO_MATERIALIZE';

export type AssetMaterializationFailureType =
  | 'FAILED'
  | 'SKIPPED';

export type AssetMaterializationPlannedEvent = MessageEvent & RunEvent & {
  assetKey?: Maybe<AssetKey>;
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  runOrError: RunOrError;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type AssetMetadataEntry = MetadataEntry & {
  assetKey: AssetKey;
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type AssetNode = {
  assetCheckOrError: AssetCheckOrError;
  assetChecksOrError: AssetChecksOrError;
  assetKey: AssetKey;
  assetMaterializationUsedData: Array<MaterializationUpstreamDataVersion>;
  assetMaterializations: Array<MaterializationEvent>;
  assetObservations: Array<ObservationEvent>;
  assetPartitionStatuses: AssetPartitionStatuses;
  assetsForSameStorageAddress: Array<AssetNode>;
  autoMaterializePolicy?: Maybe<AutoMaterializePolicy>;
  automationCondition?: Maybe<AutomationCondition>;
  backfillPolicy?: Maybe<BackfillPolicy>;
  changedReasons: Array<ChangeReason>;
  computeKind?: Maybe<Scalars['String']['output']>;
  configField?: Maybe<ConfigTypeField>;
  currentAutoMaterializeEvaluationId?: Maybe<Scalars['ID']['output']>;
  dataVersion?: Maybe<Scalars['String']['output']>;
  dataVersionByPartition: Array<Maybe<Scalars['String']['output']>>;
  dependedBy: Array<AssetDependency>;
  dependedByKeys: Array<AssetKey>;
  dependencies: Array<AssetDependency>;
  dependencyKeys: Array<AssetKey>;
  description?: Maybe<Scalars['String']['output']>;
  freshnessInfo?: Maybe<AssetFreshnessInfo>;
  freshnessPolicy?: Maybe<FreshnessPolicy>;
  freshnessStatusInfo?: Maybe<FreshnessStatusInfo>;
  graphName?: Maybe<Scalars['String']['output']>;
  groupName: Scalars['String']['output'];
  hasAssetChecks: Scalars['Boolean']['output'];
  hasMaterializePermission: Scalars['Boolean']['output'];
  hasReportRunlessAssetEventPermission: Scalars['Boolean']['output'];
  hasWipePermission: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  internalFreshnessPolicy?: Maybe<InternalFreshnessPolicy>;
  isAutoCreatedStub: Scalars['Boolean']['output'];
  isExecutable: Scalars['Boolean']['output'];
  isMaterializable: Scalars['Boolean']['output'];
  isObservable: Scalars['Boolean']['output'];
  isPartitioned: Scalars['Boolean']['output'];
  isVirtual: Scalars['Boolean']['output'];
  jobNames: Array<Scalars['String']['output']>;
  jobs: Array<Pipeline>;
  kinds: Array<Scalars['String']['output']>;
  lastAutoMaterializationEvaluationRecord?: Maybe<AutoMaterializeAssetEvaluationRecord>;
  latestMaterializationByPartition: Array<Maybe<MaterializationEvent>>;
  latestRunForPartition?: Maybe<Run>;
  metadataEntries: Array<MetadataEntry>;
  op?: Maybe<SolidDefinition>;
  opName?: Maybe<Scalars['String']['output']>;
  opNames: Array<Scalars['String']['output']>;
  opTags: Array<DefinitionTag>;
  opVersion?: Maybe<Scalars['String']['output']>;
  owners: Array<AssetOwner>;
  partitionDefinition?: Maybe<PartitionDefinition>;
  partitionKeyConnection?: Maybe<PartitionKeyConnection>;
  partitionKeys: Array<Scalars['String']['output']>;
  partitionKeysByDimension: Array<DimensionPartitionKeys>;
  partitionStats?: Maybe<PartitionStats>;
  pools: Array<Scalars['String']['output']>;
  repository: Repository;
  requiredResources: Array<ResourceRequirement>;
  staleCauses: Array<StaleCause>;
  staleCausesByPartition?: Maybe<Array<Array<StaleCause>>>;
  staleStatus?: Maybe<StaleStatus>;
  staleStatusByPartition: Array<StaleStatus>;
  storageAddress?: Maybe<StorageAddress>;
  tags: Array<DefinitionTag>;
  targetingInstigators: Array<Instigator>;
  type?: Maybe<DagsterType>;
};


export type AssetNodeAssetCheckOrErrorArgs = {
  checkName: Scalars['String']['input'];
};


export type AssetNodeAssetChecksOrErrorArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  pipeline?: InputMaybe<PipelineSelector>;
};


export type AssetNodeAssetMaterializationUsedDataArgs = {
  timestampMillis: Scalars['String']['input'];
};


export type AssetNodeAssetMaterializationsArgs = {
  beforeTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetNodeAssetObservationsArgs = {
  beforeTimestampMillis?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetNodeDataVersionArgs = {
  partition?: InputMaybe<Scalars['String']['input']>;
};


export type AssetNodeDataVersionByPartitionArgs = {
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetNodeDescriptionArgs = {
  characterLimit?: InputMaybe<Scalars['Int']['input']>;
};


export type AssetNodeLastAutoMaterializationEvaluationRecordArgs = {
  asOfEvaluationId?: InputMaybe<Scalars['ID']['input']>;
};


export type AssetNodeLatestMaterializationByPartitionArgs = {
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetNodeLatestRunForPartitionArgs = {
  partition: Scalars['String']['input'];
};


export type AssetNodePartitionKeyConnectionArgs = {
  ascending: Scalars['Boolean']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
};


export type AssetNodePartitionKeysByDimensionArgs = {
  endIdx?: InputMaybe<Scalars['Int']['input']>;
  startIdx?: InputMaybe<Scalars['Int']['input']>;
};


export type AssetNodeStaleCausesArgs = {
  partition?: InputMaybe<Scalars['String']['input']>;
};


export type AssetNodeStaleCausesByPartitionArgs = {
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type AssetNodeStaleStatusArgs = {
  partition?: InputMaybe<Scalars['String']['input']>;
};


export type AssetNodeStaleStatusByPartitionArgs = {
  partitions?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type AssetNodeConnection = {
  cursor?: Maybe<Scalars['String']['output']>;
  hasMore: Scalars['Boolean']['output'];
  nodes: Array<AssetNode>;
};

export type AssetNodeDefinitionCollision = {
  assetKey: AssetKey;
  repositories: Array<Repository>;
};

export type AssetNodeOrError = AssetNode | AssetNotFoundError;

export type AssetNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type AssetOrError = Asset | AssetNotFoundError;

export type AssetOwner = TeamAssetOwner | UserAssetOwner;

export type AssetPartitionRange = {
  assetKey: AssetKey;
  partitionRange?: Maybe<PartitionRange>;
};

export type AssetPartitionStatuses = DefaultPartitionStatuses | MultiPartitionStatuses | TimePartitionStatuses;

export type AssetPartitions = {
  assetKey: AssetKey;
  partitions?: Maybe<AssetBackfillTargetPartitions>;
};

export type AssetPartitionsStatusCounts = {
  assetKey: AssetKey;
  numPartitionsFailed: Scalars['Int']['output'];
  numPartitionsInProgress: Scalars['Int']['output'];
  numPartitionsMaterialized: Scalars['Int']['output'];
  numPartitionsTargeted: Scalars['Int']['output'];
};

export type AssetRecord = {
  id: Scalars['String']['output'];
  key: AssetKey;
};

export type AssetRecordConnection = {
  assets: Array<AssetRecord>;
  cursor?: Maybe<Scalars['String']['output']>;
};

export type AssetRecordsOrError = AssetRecordConnection | PythonError;

export type AssetResultEventHistoryConnection = {
  cursor: Scalars['String']['output'];
  results: Array<AssetResultEventType>;
};

export type AssetResultEventType = FailedToMaterializeEvent | MaterializationEvent | ObservationEvent;

export type AssetSelection = {
  assetChecks: Array<AssetCheckhandle>;
  assetKeys: Array<AssetKey>;
  assetSelectionString?: Maybe<Scalars['String']['output']>;
  assets: Array<Asset>;
  assetsOrError: AssetsOrError;
};

export type AssetWipeMutationResult = AssetNotFoundError | AssetWipeSuccess | PythonError | UnauthorizedError | UnsupportedOperationError;

export type AssetWipeSuccess = {
  assetPartitionRanges: Array<AssetPartitionRange>;
};

export type AssetsOrError = AssetConnection | PythonError;

export type AutoMaterializeAssetEvaluationNeedsMigrationError = Error & {
  message: Scalars['String']['output'];
};

export type AutoMaterializeAssetEvaluationRecord = {
  assetKey: AssetKey;
  evaluationId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  numDiscarded: Scalars['Int']['output'];
  numRequested: Scalars['Int']['output'];
  numSkipped: Scalars['Int']['output'];
  rules?: Maybe<Array<AutoMaterializeRule>>;
  rulesWithRuleEvaluations: Array<AutoMaterializeRuleWithRuleEvaluations>;
  runIds: Array<Scalars['String']['output']>;
  timestamp: Scalars['Float']['output'];
};

export type AutoMaterializeAssetEvaluationRecords = {
  records: Array<AutoMaterializeAssetEvaluationRecord>;
};

export type AutoMaterializeAssetEvaluationRecordsOrError = AutoMaterializeAssetEvaluationNeedsMigrationError | AutoMaterializeAssetEvaluationRecords;

export type AutoMaterializeDecisionType =
  | 'DISCARD'
  | 'MATERIALIZE'
  | 'SKIP';

export type AutoMaterializePolicy = {
  maxMaterializationsPerMinute?: Maybe<Scalars['Int']['output']>;
  policyType: AutoMaterializePolicyType;
  rules: Array<AutoMaterializeRule>;
};

export type AutoMaterializePolicyType =
  | 'EAGER'
  | 'LAZY';

export type AutoMaterializeRule = {
  className: Scalars['String']['output'];
  decisionType: AutoMaterializeDecisionType;
  description: Scalars['String']['output'];
};

export type AutoMaterializeRuleEvaluation = {
  evaluationData?: Maybe<AutoMaterializeRuleEvaluationData>;
  partitionKeysOrError?: Maybe<PartitionKeysOrError>;
};

export type AutoMaterializeRuleEvaluationData = ParentMaterializedRuleEvaluationData | TextRuleEvaluationData | WaitingOnKeysRuleEvaluationData;

export type AutoMaterializeRuleWithRuleEvaluations = {
  rule: AutoMaterializeRule;
  ruleEvaluations: Array<AutoMaterializeRuleEvaluation>;
};

export type AutomationCondition = {
  expandedLabel: Array<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
};

export type AutomationConditionEvaluationNode = {
  childUniqueIds: Array<Scalars['String']['output']>;
  endTimestamp?: Maybe<Scalars['Float']['output']>;
  entityKey: EntityKey;
  expandedLabel: Array<Scalars['String']['output']>;
  isPartitioned: Scalars['Boolean']['output'];
  numCandidates?: Maybe<Scalars['Int']['output']>;
  numTrue?: Maybe<Scalars['Int']['output']>;
  operatorType: Scalars['String']['output'];
  sinceMetadata?: Maybe<SinceConditionMetadata>;
  startTimestamp?: Maybe<Scalars['Float']['output']>;
  uniqueId: Scalars['String']['output'];
  userLabel?: Maybe<Scalars['String']['output']>;
};

export type BackfillNotFoundError = Error & {
  backfillId: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type BackfillPolicy = {
  description: Scalars['String']['output'];
  maxPartitionsPerRun?: Maybe<Scalars['Int']['output']>;
  policyType: BackfillPolicyType;
};

export type BackfillPolicyType =
  | 'MULTI_RUN'
  | 'SINGLE_RUN';

export type BoolMetadataEntry = MetadataEntry & {
  boolValue?: Maybe<Scalars['Boolean']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type BulkActionStatus =
  | 'CANCELED'
  | 'CANCELING'
  | 'COMPLETED'
  | 'COMPLETED_FAILED'
  | 'COMPLETED_SUCCESS'
  | 'FAILED'
  | 'FAILING'
  | 'REQUESTED';

export type BulkActionsFilter = {
  createdAfter?: InputMaybe<Scalars['Float']['input']>;
  createdBefore?: InputMaybe<Scalars['Float']['input']>;
  selectorId?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<BulkActionStatus>>;
};

export type CancelBackfillResult = CancelBackfillSuccess | PythonError | UnauthorizedError;

export type CancelBackfillSuccess = {
  backfillId: Scalars['String']['output'];
};

export type CapturedLogs = {
  cursor?: Maybe<Scalars['String']['output']>;
  logKey: Array<Scalars['String']['output']>;
  stderr?: Maybe<Scalars['String']['output']>;
  stdout?: Maybe<Scalars['String']['output']>;
};

export type CapturedLogsMetadata = {
  stderrDownloadUrl?: Maybe<Scalars['String']['output']>;
  stderrLocation?: Maybe<Scalars['String']['output']>;
  stdoutDownloadUrl?: Maybe<Scalars['String']['output']>;
  stdoutLocation?: Maybe<Scalars['String']['output']>;
};

export type ChangeReason =
  | 'CODE_VERSION'
  | 'DEPENDENCIES'
  | 'METADATA'
  | 'NEW'
  | 'PARTITIONS_DEFINITION'
  | 'REMOVED'
  | 'TAGS';

export type ClaimedConcurrencySlot = {
  runId: Scalars['String']['output'];
  stepKey: Scalars['String']['output'];
};

export type CodeReferencesMetadataEntry = MetadataEntry & {
  codeReferences: Array<SourceLocation>;
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type Component = {
  attributes?: Maybe<Scalars['String']['output']>;
  componentId: Scalars['String']['output'];
  componentType: Scalars['String']['output'];
  defsStateInfo?: Maybe<DefsKeyStateInfo>;
  defsStateKey?: Maybe<Scalars['String']['output']>;
  defsStateManagementType?: Maybe<DefsStateManagementType>;
  isAppManaged: Scalars['Boolean']['output'];
};

export type ComponentFormSchema = {
  dataSchema: Scalars['JsonSchema']['output'];
  uiSchema: Scalars['JsonSchema']['output'];
};

export type ComponentTypeInfo = {
  description?: Maybe<Scalars['String']['output']>;
  example: Scalars['String']['output'];
  formSchema?: Maybe<ComponentFormSchema>;
  isAppManaged: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  namespace: Scalars['String']['output'];
  owners?: Maybe<Array<Scalars['String']['output']>>;
  produces?: Maybe<Array<Scalars['String']['output']>>;
  schema?: Maybe<Scalars['JsonSchema']['output']>;
  tags?: Maybe<Array<Scalars['String']['output']>>;
};

export type ComponentTypes = {
  componentTypes: Array<ComponentTypeInfo>;
  locationName: Scalars['String']['output'];
};

export type ComponentTypesOrError = ComponentTypes | PythonError | RepositoryLocationNotFound;

export type Components = {
  components: Array<Component>;
  locationName: Scalars['String']['output'];
};

export type ComponentsOrError = Components | PythonError;

export type CompositeConfigType = ConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  fields: Array<ConfigTypeField>;
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
};

export type CompositeSolidDefinition = ISolidDefinition & SolidContainer & {
  assetNodes: Array<AssetNode>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  inputDefinitions: Array<InputDefinition>;
  inputMappings: Array<InputMapping>;
  metadata: Array<MetadataItemDefinition>;
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  outputDefinitions: Array<OutputDefinition>;
  outputMappings: Array<OutputMapping>;
  pools: Array<Scalars['String']['output']>;
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solids: Array<Solid>;
};


export type CompositeSolidDefinitionSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type CompositeSolidDefinitionSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type ConcurrencyKeyInfo = {
  activeRunIds: Array<Scalars['String']['output']>;
  activeSlotCount: Scalars['Int']['output'];
  assignedStepCount: Scalars['Int']['output'];
  assignedStepRunIds: Array<Scalars['String']['output']>;
  claimedSlots: Array<ClaimedConcurrencySlot>;
  concurrencyKey: Scalars['String']['output'];
  limit?: Maybe<Scalars['Int']['output']>;
  pendingStepCount: Scalars['Int']['output'];
  pendingStepRunIds: Array<Scalars['String']['output']>;
  pendingSteps: Array<PendingConcurrencyStep>;
  slotCount: Scalars['Int']['output'];
  usingDefaultLimit?: Maybe<Scalars['Boolean']['output']>;
};

export type ConfigType = {
  description?: Maybe<Scalars['String']['output']>;
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
};

export type ConfigTypeField = {
  configType: ConfigType;
  configTypeKey: Scalars['String']['output'];
  defaultValueAsJson?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  isRequired: Scalars['Boolean']['output'];
  isSecret: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type ConfigTypeNotFoundError = Error & {
  configTypeName: Scalars['String']['output'];
  message: Scalars['String']['output'];
  pipeline: Pipeline;
};

export type ConfigTypeOrError = CompositeConfigType | ConfigTypeNotFoundError | EnumConfigType | PipelineNotFoundError | PythonError | RegularConfigType;

export type ConfiguredValue = {
  key: Scalars['String']['output'];
  type: ConfiguredValueType;
  value: Scalars['String']['output'];
};

export type ConfiguredValueType =
  | 'ENV_VAR'
  | 'SECRET'
  | 'VALUE';

export type ConflictingExecutionParamsError = Error & {
  message: Scalars['String']['output'];
};

export type CronFreshnessPolicy = {
  deadlineCron: Scalars['String']['output'];
  lowerBoundDeltaSeconds: Scalars['Int']['output'];
  timezone: Scalars['String']['output'];
};

export type DaemonHealth = {
  allDaemonStatuses: Array<DaemonStatus>;
  daemonStatus: DaemonStatus;
  id: Scalars['String']['output'];
};


export type DaemonHealthDaemonStatusArgs = {
  daemonType?: InputMaybe<Scalars['String']['input']>;
};

export type DaemonStatus = {
  daemonType: Scalars['String']['output'];
  healthy?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  lastHeartbeatErrors: Array<PythonError>;
  lastHeartbeatTime?: Maybe<Scalars['Float']['output']>;
  required: Scalars['Boolean']['output'];
};

export type DagsterEventType =
  | 'ALERT_FAILURE'
  | 'ALERT_START'
  | 'ALERT_SUCCESS'
  | 'ASSET_CHECK_EVALUATION'
  | 'ASSET_CHECK_EVALUATION_PLANNED'
  | 'ASSET_FAILED_TO_MATERIALIZE'
  | 'ASSET_HEALTH_CHANGED'
  | 'ASSET_MATERIALIZATION'
  | 'ASSET_MATERIALIZATION_PLANNED'
  | 'ASSET_OBSERVATION'
  | 'ASSET_STORE_OPERATION'
  | 'ASSET_WIPED'
  | 'CODE_LOCATION_UPDATED'
  | 'ENGINE_EVENT'
  | 'FRESHNESS_STATE_CHANGE'
  | 'FRESHNESS_STATE_EVALUATION'
  | 'HANDLED_OUTPUT'
  | 'HOOK_COMPLETED'
  | 'HOOK_ERRORED'
  | 'HOOK_SKIPPED'
  | 'LOADED_INPUT'
  | 'LOGS_CAPTURED'
  | 'OBJECT_STORE_OPERATION'
  | 'PIPELINE_CANCELED'
  | 'PIPELINE_CANCELING'
  | 'PIPELINE_DEQUEUED'
  | 'PIPELINE_ENQUEUED'
  | 'PIPELINE_FAILURE'
  | 'PIPELINE_START'
  | 'PIPELINE_STARTING'
  | 'PIPELINE_SUCCESS'
  | 'RESOURCE_INIT_FAILURE'
  | 'RESOURCE_INIT_STARTED'
  | 'RESOURCE_INIT_SUCCESS'
  | 'RUN_CANCELED'
  | 'RUN_CANCELING'
  | 'RUN_DEQUEUED'
  | 'RUN_ENQUEUED'
  | 'RUN_FAILURE'
  | 'RUN_RESUMED'
  | 'RUN_START'
  | 'RUN_STARTING'
  | 'RUN_SUCCESS'
  | 'RUN_SUSPENDED'
  | 'STEP_EXPECTATION_RESULT'
  | 'STEP_FAILURE'
  | 'STEP_INPUT'
  | 'STEP_OUTPUT'
  | 'STEP_RESTARTED'
  | 'STEP_SKIPPED'
  | 'STEP_START'
  | 'STEP_SUCCESS'
  | 'STEP_UP_FOR_RETRY'
  | 'STEP_WORKER_STARTED'
  | 'STEP_WORKER_STARTING';

export type DagsterLibraryVersion = {
  name: Scalars['String']['output'];
  version: Scalars['String']['output'];
};

export type DagsterRunEvent = AlertFailureEvent | AlertStartEvent | AlertSuccessEvent | AssetCheckEvaluationEvent | AssetCheckEvaluationPlannedEvent | AssetMaterializationPlannedEvent | EngineEvent | ExecutionStepFailureEvent | ExecutionStepInputEvent | ExecutionStepOutputEvent | ExecutionStepRestartEvent | ExecutionStepSkippedEvent | ExecutionStepStartEvent | ExecutionStepSuccessEvent | ExecutionStepUpForRetryEvent | FailedToMaterializeEvent | HandledOutputEvent | HealthChangedEvent | HookCompletedEvent | HookErroredEvent | HookSkippedEvent | LoadedInputEvent | LogMessageEvent | LogsCapturedEvent | MaterializationEvent | ObjectStoreOperationEvent | ObservationEvent | ResourceInitFailureEvent | ResourceInitStartedEvent | ResourceInitSuccessEvent | RunCanceledEvent | RunCancelingEvent | RunDequeuedEvent | RunEnqueuedEvent | RunFailureEvent | RunResumedEvent | RunStartEvent | RunStartingEvent | RunSuccessEvent | RunSuspendedEvent | StepExpectationResultEvent | StepWorkerStartedEvent | StepWorkerStartingEvent;

export type DagsterType = {
  description?: Maybe<Scalars['String']['output']>;
  displayName: Scalars['String']['output'];
  innerTypes: Array<DagsterType>;
  inputSchemaType?: Maybe<ConfigType>;
  isBuiltin: Scalars['Boolean']['output'];
  isList: Scalars['Boolean']['output'];
  isNothing: Scalars['Boolean']['output'];
  isNullable: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  name?: Maybe<Scalars['String']['output']>;
  outputSchemaType?: Maybe<ConfigType>;
};

export type DagsterTypeNotFoundError = Error & {
  dagsterTypeName: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type DagsterTypeOrError = DagsterTypeNotFoundError | PipelineNotFoundError | PythonError | RegularDagsterType;

export type DefaultPartitionStatuses = {
  failedPartitions: Array<Scalars['String']['output']>;
  materializedPartitions: Array<Scalars['String']['output']>;
  materializingPartitions: Array<Scalars['String']['output']>;
  unmaterializedPartitions: Array<Scalars['String']['output']>;
};

export type DefinitionOwner = TeamDefinitionOwner | UserDefinitionOwner;

export type DefinitionTag = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type DefinitionsSource =
  | 'CODE_SERVER'
  | 'CONNECTION';

export type DefsKeyStateInfo = {
  createTimestamp: Scalars['Float']['output'];
  managementType: DefsStateManagementType;
  version: Scalars['String']['output'];
};

export type DefsStateInfo = {
  keyStateInfo: Array<DefsStateInfoEntry>;
};

export type DefsStateInfoEntry = {
  info?: Maybe<DefsKeyStateInfo>;
  name: Scalars['String']['output'];
};

export type DefsStateManagementType =
  | 'LEGACY_CODE_SERVER_SNAPSHOTS'
  | 'LOCAL_FILESYSTEM'
  | 'VERSIONED_STATE_STORAGE';

export type DeleteAppManagedComponentResult = DeleteAppManagedComponentSuccess | PythonError | UnauthorizedError;

export type DeleteAppManagedComponentSuccess = {
  componentId: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
};

export type DeleteDynamicPartitionsResult = DeleteDynamicPartitionsSuccess | PythonError | UnauthorizedError | UnsupportedOperationError;

export type DeleteDynamicPartitionsSuccess = {
  partitionsDefName: Scalars['String']['output'];
};

export type DeletePipelineRunResult = DeletePipelineRunSuccess | PythonError | RunNotFoundError | UnauthorizedError;

export type DeletePipelineRunSuccess = {
  runId: Scalars['String']['output'];
};

export type DeleteRunMutation = {
  Output: DeletePipelineRunResult;
};

export type DimensionDefinitionType = {
  description: Scalars['String']['output'];
  dynamicPartitionsDefinitionName?: Maybe<Scalars['String']['output']>;
  isPrimaryDimension: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  type: PartitionDefinitionType;
};

export type DimensionPartitionKeys = {
  name: Scalars['String']['output'];
  partitionKeys: Array<Scalars['String']['output']>;
  type: PartitionDefinitionType;
};

export type DisplayableEvent = {
  description?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
};

export type DryRunInstigationTick = {
  evaluationResult?: Maybe<TickEvaluation>;
  timestamp?: Maybe<Scalars['Float']['output']>;
};

export type DryRunInstigationTicks = {
  cursor: Scalars['Float']['output'];
  results: Array<DryRunInstigationTick>;
};

export type DuplicateDynamicPartitionError = Error & {
  message: Scalars['String']['output'];
  partitionName: Scalars['String']['output'];
  partitionsDefName: Scalars['String']['output'];
};

export type DynamicPartitionRequest = {
  partitionKeys?: Maybe<Array<Scalars['String']['output']>>;
  partitionsDefName: Scalars['String']['output'];
  type: DynamicPartitionsRequestType;
};

export type DynamicPartitionsRequestResult = {
  partitionKeys?: Maybe<Array<Scalars['String']['output']>>;
  partitionsDefName: Scalars['String']['output'];
  skippedPartitionKeys: Array<Scalars['String']['output']>;
  type: DynamicPartitionsRequestType;
};

export type DynamicPartitionsRequestType =
  | 'ADD_PARTITIONS'
  | 'DELETE_PARTITIONS';

export type EngineEvent = DisplayableEvent & ErrorEvent & MarkerEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  error?: Maybe<PythonError>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type EntityKey = AssetCheckhandle | AssetJobKey | AssetKey;

export type EnumConfigType = ConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  givenName: Scalars['String']['output'];
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
  values: Array<EnumConfigValue>;
};

export type EnumConfigValue = {
  description?: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

export type EnvVarConsumer = {
  name: Scalars['String']['output'];
  type: EnvVarConsumerType;
};

export type EnvVarConsumerType =
  | 'RESOURCE';

export type EnvVarWithConsumers = {
  envVarConsumers: Array<EnvVarConsumer>;
  envVarName: Scalars['String']['output'];
};

export type EnvVarWithConsumersList = {
  results: Array<EnvVarWithConsumers>;
};

export type EnvVarWithConsumersOrError = EnvVarWithConsumersList | PythonError;

export type Error = {
  message: Scalars['String']['output'];
};

export type ErrorChainLink = Error & {
  error: PythonError;
  isExplicitLink: Scalars['Boolean']['output'];
  message: Scalars['String']['output'];
};

export type ErrorEvent = {
  error?: Maybe<PythonError>;
};

export type ErrorSource =
  | 'FRAMEWORK_ERROR'
  | 'INTERRUPT'
  | 'UNEXPECTED_ERROR'
  | 'USER_CODE_ERROR';

export type EvaluationErrorReason =
  | 'FIELDS_NOT_DEFINED'
  | 'FIELD_NOT_DEFINED'
  | 'MISSING_REQUIRED_FIELD'
  | 'MISSING_REQUIRED_FIELDS'
  | 'RUNTIME_TYPE_MISMATCH'
  | 'SELECTOR_FIELD_ERROR';

export type EvaluationStack = {
  entries: Array<EvaluationStackEntry>;
};

export type EvaluationStackEntry = EvaluationStackListItemEntry | EvaluationStackMapKeyEntry | EvaluationStackMapValueEntry | EvaluationStackPathEntry;

export type EvaluationStackListItemEntry = {
  listIndex: Scalars['Int']['output'];
};

export type EvaluationStackMapKeyEntry = {
  mapKey: Scalars['GenericScalar']['output'];
};

export type EvaluationStackMapValueEntry = {
  mapKey: Scalars['GenericScalar']['output'];
};

export type EvaluationStackPathEntry = {
  fieldName: Scalars['String']['output'];
};

export type EventConnection = {
  cursor: Scalars['String']['output'];
  events: Array<DagsterRunEvent>;
  hasMore: Scalars['Boolean']['output'];
};

export type EventConnectionOrError = EventConnection | PythonError | RunNotFoundError;

export type EventTag = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ExecutionMetadata = {
  parentRunId?: InputMaybe<Scalars['String']['input']>;
  rootRunId?: InputMaybe<Scalars['String']['input']>;
  tags?: InputMaybe<Array<ExecutionTag>>;
};

export type ExecutionParams = {
  executionMetadata?: InputMaybe<ExecutionMetadata>;
  mode?: InputMaybe<Scalars['String']['input']>;
  preset?: InputMaybe<Scalars['String']['input']>;
  runConfigData?: InputMaybe<Scalars['RunConfigData']['input']>;
  selector: JobOrPipelineSelector;
  stepKeys?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ExecutionPlan = {
  artifactsPersisted: Scalars['Boolean']['output'];
  assetCheckKeys: Array<AssetCheckhandle>;
  assetKeys: Array<AssetKey>;
  assetSelection: Array<Scalars['String']['output']>;
  steps: Array<ExecutionStep>;
};

export type ExecutionPlanOrError = ExecutionPlan | InvalidSubsetError | PipelineNotFoundError | PythonError | RunConfigValidationInvalid;

export type ExecutionStep = {
  inputs: Array<ExecutionStepInput>;
  key: Scalars['String']['output'];
  kind: StepKind;
  metadata: Array<MetadataItemDefinition>;
  outputs: Array<ExecutionStepOutput>;
  solidHandleID: Scalars['String']['output'];
};

export type ExecutionStepFailureEvent = ErrorEvent & MessageEvent & StepEvent & {
  error?: Maybe<PythonError>;
  errorSource?: Maybe<ErrorSource>;
  eventType?: Maybe<DagsterEventType>;
  failureMetadata?: Maybe<FailureMetadata>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ExecutionStepInput = {
  dependsOn: Array<ExecutionStep>;
  name: Scalars['String']['output'];
};

export type ExecutionStepInputEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  inputName: Scalars['String']['output'];
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
  typeCheck: TypeCheck;
};

export type ExecutionStepOutput = {
  name: Scalars['String']['output'];
};

export type ExecutionStepOutputEvent = DisplayableEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  outputName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
  typeCheck: TypeCheck;
};

export type ExecutionStepRestartEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ExecutionStepSkippedEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ExecutionStepStartEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ExecutionStepSuccessEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ExecutionStepUpForRetryEvent = ErrorEvent & MessageEvent & StepEvent & {
  error?: Maybe<PythonError>;
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  secondsToWait?: Maybe<Scalars['Float']['output']>;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ExecutionTag = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type ExpectationResult = DisplayableEvent & {
  description?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
  success: Scalars['Boolean']['output'];
};

export type FailedToMaterializeEvent = DisplayableEvent & MessageEvent & StepEvent & {
  assetKey?: Maybe<AssetKey>;
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  materializationFailureReason: AssetMaterializationFailureReason;
  materializationFailureType: AssetMaterializationFailureType;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  partition?: Maybe<Scalars['String']['output']>;
  runId: Scalars['String']['output'];
  runOrError: RunOrError;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  stepStats: RunStepStats;
  tags: Array<EventTag>;
  timestamp: Scalars['String']['output'];
};

export type FailureMetadata = DisplayableEvent & {
  description?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
};

export type FeatureFlag = {
  enabled: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type FieldNotDefinedConfigError = PipelineConfigValidationError & {
  fieldName: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type FieldsNotDefinedConfigError = PipelineConfigValidationError & {
  fieldNames: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type FloatMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  floatRepr: Scalars['String']['output'];
  floatValue?: Maybe<Scalars['Float']['output']>;
  label: Scalars['String']['output'];
};

export type FreshnessPolicy = {
  cronSchedule?: Maybe<Scalars['String']['output']>;
  cronScheduleTimezone?: Maybe<Scalars['String']['output']>;
  lastEvaluationTimestamp?: Maybe<Scalars['String']['output']>;
  maximumLagMinutes: Scalars['Float']['output'];
};

export type FreshnessStatusInfo = {
  freshnessStatus: AssetHealthStatus;
  freshnessStatusMetadata?: Maybe<AssetHealthFreshnessMeta>;
};

export type Graph = SolidContainer & {
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solids: Array<Solid>;
};


export type GraphSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type GraphSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type GraphNotFoundError = Error & {
  graphName: Scalars['String']['output'];
  message: Scalars['String']['output'];
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type GraphOrError = Graph | GraphNotFoundError | PythonError;

export type GraphSelector = {
  graphName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};

export type HandledOutputEvent = DisplayableEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  managerKey: Scalars['String']['output'];
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  outputName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type HealthChangedEvent = DisplayableEvent & MessageEvent & StepEvent & {
  assetKey?: Maybe<AssetKey>;
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  partition?: Maybe<Scalars['String']['output']>;
  runId: Scalars['String']['output'];
  runOrError: RunOrError;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  stepStats: RunStepStats;
  tags: Array<EventTag>;
  timestamp: Scalars['String']['output'];
};

export type HookCompletedEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type HookErroredEvent = ErrorEvent & MessageEvent & StepEvent & {
  error?: Maybe<PythonError>;
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type HookSkippedEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type IPipelineSnapshot = {
  dagsterTypeOrError: DagsterTypeOrError;
  dagsterTypes: Array<DagsterType>;
  description?: Maybe<Scalars['String']['output']>;
  graphName: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  owners: Array<DefinitionOwner>;
  parentSnapshotId?: Maybe<Scalars['String']['output']>;
  pipelineSnapshotId: Scalars['String']['output'];
  runs: Array<Run>;
  schedules: Array<Schedule>;
  sensors: Array<Sensor>;
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solids: Array<Solid>;
  tags: Array<PipelineTag>;
};


export type IPipelineSnapshotDagsterTypeOrErrorArgs = {
  dagsterTypeName: Scalars['String']['input'];
};


export type IPipelineSnapshotRunsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type IPipelineSnapshotSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type IPipelineSnapshotSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type ISolidDefinition = {
  assetNodes: Array<AssetNode>;
  description?: Maybe<Scalars['String']['output']>;
  inputDefinitions: Array<InputDefinition>;
  metadata: Array<MetadataItemDefinition>;
  name: Scalars['String']['output'];
  outputDefinitions: Array<OutputDefinition>;
  pools: Array<Scalars['String']['output']>;
};

export type Input = {
  definition: InputDefinition;
  dependsOn: Array<Output>;
  isDynamicCollect: Scalars['Boolean']['output'];
  solid: Solid;
};

export type InputDefinition = {
  description?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
  name: Scalars['String']['output'];
  type: DagsterType;
};

export type InputMapping = {
  definition: InputDefinition;
  mappedInput: Input;
};

export type Instance = {
  autoMaterializePaused: Scalars['Boolean']['output'];
  concurrencyLimit: ConcurrencyKeyInfo;
  concurrencyLimits: Array<ConcurrencyKeyInfo>;
  daemonHealth: DaemonHealth;
  executablePath: Scalars['String']['output'];
  freshnessEvaluationEnabled: Scalars['Boolean']['output'];
  hasInfo: Scalars['Boolean']['output'];
  id: Scalars['String']['output'];
  info?: Maybe<Scalars['String']['output']>;
  maxConcurrencyLimitValue: Scalars['Int']['output'];
  minConcurrencyLimitValue: Scalars['Int']['output'];
  poolConfig?: Maybe<PoolConfig>;
  runLauncher?: Maybe<RunLauncher>;
  runQueueConfig?: Maybe<RunQueueConfig>;
  runQueuingSupported: Scalars['Boolean']['output'];
  supportsConcurrencyLimits: Scalars['Boolean']['output'];
  useAutoMaterializeSensors: Scalars['Boolean']['output'];
};


export type InstanceConcurrencyLimitArgs = {
  concurrencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type InstigationEvent = {
  level: LogLevel;
  message: Scalars['String']['output'];
  timestamp: Scalars['String']['output'];
};

export type InstigationEventConnection = {
  cursor: Scalars['String']['output'];
  events: Array<InstigationEvent>;
  hasMore: Scalars['Boolean']['output'];
};

export type InstigationSelector = {
  name: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};

export type InstigationState = {
  hasStartPermission: Scalars['Boolean']['output'];
  hasStopPermission: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  instigationType: InstigationType;
  name: Scalars['String']['output'];
  nextTick?: Maybe<DryRunInstigationTick>;
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
  repositoryOrigin: RepositoryOrigin;
  runningCount: Scalars['Int']['output'];
  runs: Array<Run>;
  runsCount: Scalars['Int']['output'];
  selectorId: Scalars['String']['output'];
  status: InstigationStatus;
  tick: InstigationTick;
  ticks: Array<InstigationTick>;
  typeSpecificData?: Maybe<InstigationTypeSpecificData>;
};


export type InstigationStateRunsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type InstigationStateTickArgs = {
  tickId: Scalars['ID']['input'];
};


export type InstigationStateTicksArgs = {
  afterTimestamp?: InputMaybe<Scalars['Float']['input']>;
  beforeTimestamp?: InputMaybe<Scalars['Float']['input']>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  dayOffset?: InputMaybe<Scalars['Int']['input']>;
  dayRange?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<InstigationTickStatus>>;
};

export type InstigationStateNotFoundError = Error & {
  message: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type InstigationStateOrError = InstigationState | InstigationStateNotFoundError | PythonError;

export type InstigationStates = {
  results: Array<InstigationState>;
};

export type InstigationStatesOrError = InstigationStates | PythonError;

export type InstigationStatus =
  | 'RUNNING'
  | 'STOPPED';

export type InstigationTick = {
  autoMaterializeAssetEvaluationId?: Maybe<Scalars['ID']['output']>;
  cursor?: Maybe<Scalars['String']['output']>;
  dynamicPartitionsRequestResults: Array<DynamicPartitionsRequestResult>;
  endTimestamp?: Maybe<Scalars['Float']['output']>;
  error?: Maybe<PythonError>;
  id: Scalars['ID']['output'];
  instigationType: InstigationType;
  logEvents: InstigationEventConnection;
  logKey?: Maybe<Array<Scalars['String']['output']>>;
  originRunIds: Array<Scalars['String']['output']>;
  requestedAssetKeys: Array<AssetKey>;
  requestedAssetMaterializationCount: Scalars['Int']['output'];
  requestedJobRunCount: Scalars['Int']['output'];
  requestedMaterializationsForAssets: Array<RequestedMaterializationsForAsset>;
  requestedRunsForJobs: Array<RequestedRunsForJob>;
  runIds: Array<Scalars['String']['output']>;
  runKeys: Array<Scalars['String']['output']>;
  runs: Array<Run>;
  skipReason?: Maybe<Scalars['String']['output']>;
  status: InstigationTickStatus;
  tickId: Scalars['ID']['output'];
  timestamp: Scalars['Float']['output'];
};

export type InstigationTickStatus =
  | 'FAILURE'
  | 'SKIPPED'
  | 'STARTED'
  | 'SUCCESS';

export type InstigationType =
  | 'AUTO_MATERIALIZE'
  | 'SCHEDULE'
  | 'SENSOR';

export type InstigationTypeSpecificData = ScheduleData | SensorData;

export type Instigator = Schedule | Sensor;

export type IntMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  intRepr: Scalars['String']['output'];
  intValue?: Maybe<Scalars['Int']['output']>;
  label: Scalars['String']['output'];
};

export type InternalFreshnessPolicy = CronFreshnessPolicy | TimeWindowFreshnessPolicy;

export type InvalidOutputError = {
  invalidOutputName: Scalars['String']['output'];
  stepKey: Scalars['String']['output'];
};

export type InvalidPipelineRunsFilterError = Error & {
  message: Scalars['String']['output'];
};

export type InvalidStepError = {
  invalidStepKey: Scalars['String']['output'];
};

export type InvalidSubsetError = Error & {
  message: Scalars['String']['output'];
  pipeline: Pipeline;
};

export type Job = IPipelineSnapshot & SolidContainer & {
  automationCondition?: Maybe<AutomationCondition>;
  dagsterTypeOrError: DagsterTypeOrError;
  dagsterTypes: Array<DagsterType>;
  description?: Maybe<Scalars['String']['output']>;
  externalJobSource?: Maybe<Scalars['String']['output']>;
  graphName: Scalars['String']['output'];
  hasLaunchExecutionPermission: Scalars['Boolean']['output'];
  hasLaunchReexecutionPermission: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isAssetJob: Scalars['Boolean']['output'];
  isJob: Scalars['Boolean']['output'];
  metadataEntries: Array<MetadataEntry>;
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  nodeNames: Array<Scalars['String']['output']>;
  owners: Array<DefinitionOwner>;
  parentSnapshotId?: Maybe<Scalars['String']['output']>;
  partition?: Maybe<PartitionTagsAndConfig>;
  partitionKeysOrError: PartitionKeys;
  pipelineSnapshotId: Scalars['String']['output'];
  presets: Array<PipelinePreset>;
  repository: Repository;
  runTags: Array<PipelineTag>;
  runs: Array<Run>;
  schedules: Array<Schedule>;
  sensors: Array<Sensor>;
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solids: Array<Solid>;
  tags: Array<PipelineTag>;
};


export type JobDagsterTypeOrErrorArgs = {
  dagsterTypeName: Scalars['String']['input'];
};


export type JobPartitionArgs = {
  partitionName: Scalars['String']['input'];
  selectedAssetKeys?: InputMaybe<Array<AssetKeyInput>>;
};


export type JobPartitionKeysOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  selectedAssetKeys?: InputMaybe<Array<AssetKeyInput>>;
};


export type JobRunsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type JobSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type JobSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type JobMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  jobName: Scalars['String']['output'];
  label: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
  repositoryName?: Maybe<Scalars['String']['output']>;
};

export type JobOrPipelineSelector = {
  assetCheckSelection?: InputMaybe<Array<AssetCheckHandleInput>>;
  assetSelection?: InputMaybe<Array<AssetKeyInput>>;
  jobName?: InputMaybe<Scalars['String']['input']>;
  pipelineName?: InputMaybe<Scalars['String']['input']>;
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  solidSelection?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type JobWithOps = {
  jobName: Scalars['String']['output'];
  opHandleIDs: Array<Scalars['String']['output']>;
};

export type JsonMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  jsonString: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type LaunchBackfillMutation = {
  Output: LaunchBackfillResult;
};

export type LaunchBackfillParams = {
  allPartitions?: InputMaybe<Scalars['Boolean']['input']>;
  assetSelection?: InputMaybe<Array<AssetKeyInput>>;
  description?: InputMaybe<Scalars['String']['input']>;
  forceSynchronousSubmission?: InputMaybe<Scalars['Boolean']['input']>;
  fromFailure?: InputMaybe<Scalars['Boolean']['input']>;
  partitionNames?: InputMaybe<Array<Scalars['String']['input']>>;
  partitionsByAssets?: InputMaybe<Array<InputMaybe<PartitionsByAssetSelector>>>;
  reexecutionSteps?: InputMaybe<Array<Scalars['String']['input']>>;
  runConfigData?: InputMaybe<Scalars['RunConfigData']['input']>;
  selector?: InputMaybe<PartitionSetSelector>;
  tags?: InputMaybe<Array<ExecutionTag>>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type LaunchBackfillResult = ConflictingExecutionParamsError | InvalidOutputError | InvalidStepError | InvalidSubsetError | LaunchBackfillSuccess | NoModeProvidedError | PartitionKeysNotFoundError | PartitionSetNotFoundError | PipelineNotFoundError | PresetNotFoundError | PythonError | RunConfigValidationInvalid | RunConflict | UnauthorizedError;

export type LaunchBackfillSuccess = {
  backfillId: Scalars['String']['output'];
  launchedRunIds?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
};

export type LaunchMultipleRunsMutation = {
  Output: LaunchMultipleRunsResultOrError;
};

export type LaunchMultipleRunsResult = {
  launchMultipleRunsResult: Array<LaunchRunResult>;
};

export type LaunchMultipleRunsResultOrError = LaunchMultipleRunsResult | PythonError;

export type LaunchPipelineRunSuccess = {
  run: Run;
};

export type LaunchRunMutation = {
  Output: LaunchRunResult;
};

export type LaunchRunReexecutionMutation = {
  Output: LaunchRunReexecutionResult;
};

export type LaunchRunReexecutionResult = ConflictingExecutionParamsError | InvalidOutputError | InvalidStepError | InvalidSubsetError | LaunchRunSuccess | NoModeProvidedError | PipelineNotFoundError | PresetNotFoundError | PythonError | RunConfigValidationInvalid | RunConflict | UnauthorizedError;

export type LaunchRunResult = ConflictingExecutionParamsError | InvalidOutputError | InvalidStepError | InvalidSubsetError | LaunchRunSuccess | NoModeProvidedError | PipelineNotFoundError | PresetNotFoundError | PythonError | RunConfigValidationInvalid | RunConflict | UnauthorizedError;

export type LaunchRunSuccess = LaunchPipelineRunSuccess & {
  run: Run;
};

export type ListDagsterType = DagsterType & WrappingDagsterType & {
  description?: Maybe<Scalars['String']['output']>;
  displayName: Scalars['String']['output'];
  innerTypes: Array<DagsterType>;
  inputSchemaType?: Maybe<ConfigType>;
  isBuiltin: Scalars['Boolean']['output'];
  isList: Scalars['Boolean']['output'];
  isNothing: Scalars['Boolean']['output'];
  isNullable: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  name?: Maybe<Scalars['String']['output']>;
  ofType: DagsterType;
  outputSchemaType?: Maybe<ConfigType>;
};

export type LoadedInputEvent = DisplayableEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  inputName: Scalars['String']['output'];
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  managerKey: Scalars['String']['output'];
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
  upstreamOutputName?: Maybe<Scalars['String']['output']>;
  upstreamStepKey?: Maybe<Scalars['String']['output']>;
};

export type LocalFileCodeReference = {
  filePath: Scalars['String']['output'];
  label?: Maybe<Scalars['String']['output']>;
  lineNumber?: Maybe<Scalars['Int']['output']>;
};

export type LocationStateChangeEvent = {
  eventType: LocationStateChangeEventType;
  locationName: Scalars['String']['output'];
  message: Scalars['String']['output'];
  serverId?: Maybe<Scalars['String']['output']>;
};

export type LocationStateChangeEventType =
  | 'LOCATION_DISCONNECTED'
  | 'LOCATION_ERROR'
  | 'LOCATION_RECONNECTED'
  | 'LOCATION_UPDATED';

export type LocationStateChangeSubscription = {
  event: LocationStateChangeEvent;
};

export type LogLevel =
  | 'CRITICAL'
  | 'DEBUG'
  | 'ERROR'
  | 'INFO'
  | 'WARNING';

export type LogMessageEvent = MessageEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type LogRetrievalShellCommand = {
  stderr?: Maybe<Scalars['String']['output']>;
  stdout?: Maybe<Scalars['String']['output']>;
};

export type LogTelemetryMutationResult = LogTelemetrySuccess | PythonError;

export type LogTelemetrySuccess = {
  action: Scalars['String']['output'];
};

export type Logger = {
  configField?: Maybe<ConfigTypeField>;
  description?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type LogsCapturedEvent = MessageEvent & {
  eventType?: Maybe<DagsterEventType>;
  externalStderrUrl?: Maybe<Scalars['String']['output']>;
  externalStdoutUrl?: Maybe<Scalars['String']['output']>;
  externalUrl?: Maybe<Scalars['String']['output']>;
  fileKey: Scalars['String']['output'];
  level: LogLevel;
  logKey: Scalars['String']['output'];
  message: Scalars['String']['output'];
  pid?: Maybe<Scalars['Int']['output']>;
  runId: Scalars['String']['output'];
  shellCmd?: Maybe<LogRetrievalShellCommand>;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  stepKeys?: Maybe<Array<Scalars['String']['output']>>;
  timestamp: Scalars['String']['output'];
};

export type MapConfigType = ConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  keyLabelName?: Maybe<Scalars['String']['output']>;
  keyType: ConfigType;
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
  valueType: ConfigType;
};

export type MarkdownMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  mdStr: Scalars['String']['output'];
};

export type MarkerEvent = {
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
};

export type MarshalledInput = {
  inputName: Scalars['String']['input'];
  key: Scalars['String']['input'];
};

export type MarshalledOutput = {
  key: Scalars['String']['input'];
  outputName: Scalars['String']['input'];
};

export type MaterializationEvent = DisplayableEvent & MessageEvent & StepEvent & {
  assetKey?: Maybe<AssetKey>;
  assetLineage: Array<AssetLineageInfo>;
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  partition?: Maybe<Scalars['String']['output']>;
  runId: Scalars['String']['output'];
  runOrError: RunOrError;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  stepStats: RunStepStats;
  tags: Array<EventTag>;
  timestamp: Scalars['String']['output'];
};

export type MaterializationUpstreamDataVersion = {
  assetKey: AssetKey;
  downstreamAssetKey: AssetKey;
  timestamp: Scalars['String']['output'];
};

export type MaterializedPartitionRangeStatuses2D = {
  primaryDimEndKey: Scalars['String']['output'];
  primaryDimEndTime?: Maybe<Scalars['Float']['output']>;
  primaryDimStartKey: Scalars['String']['output'];
  primaryDimStartTime?: Maybe<Scalars['Float']['output']>;
  secondaryDim: PartitionStatus1D;
};

export type MessageEvent = {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type MetadataEntry = {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type MetadataItemDefinition = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type MissingFieldConfigError = PipelineConfigValidationError & {
  field: ConfigTypeField;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type MissingFieldsConfigError = PipelineConfigValidationError & {
  fields: Array<ConfigTypeField>;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type MissingRunIdErrorEvent = {
  invalidRunId: Scalars['String']['output'];
};

export type Mode = {
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  loggers: Array<Logger>;
  name: Scalars['String']['output'];
  resources: Array<Resource>;
};

export type ModeNotFoundError = Error & {
  message: Scalars['String']['output'];
  mode: Scalars['String']['output'];
};

export type MultiPartitionStatuses = {
  primaryDimensionName: Scalars['String']['output'];
  ranges: Array<MaterializedPartitionRangeStatuses2D>;
};

export type Mutation = {
  addDynamicPartition: AddDynamicPartitionResult;
  cancelPartitionBackfill: CancelBackfillResult;
  deleteAppManagedComponent: DeleteAppManagedComponentResult;
  deleteConcurrencyLimit: Scalars['Boolean']['output'];
  deleteDynamicPartitions: DeleteDynamicPartitionsResult;
  deletePipelineRun: DeletePipelineRunResult;
  deleteRun: DeletePipelineRunResult;
  freeConcurrencySlots: Scalars['Boolean']['output'];
  freeConcurrencySlotsForRun: Scalars['Boolean']['output'];
  launchMultipleRuns: LaunchMultipleRunsResultOrError;
  launchPartitionBackfill: LaunchBackfillResult;
  launchPipelineExecution: LaunchRunResult;
  launchPipelineReexecution: LaunchRunReexecutionResult;
  launchRun: LaunchRunResult;
  launchRunReexecution: LaunchRunReexecutionResult;
  logTelemetry: LogTelemetryMutationResult;
  reexecutePartitionBackfill: LaunchBackfillResult;
  refreshComponentState: RefreshComponentStateResult;
  reloadRepositoryLocation: ReloadRepositoryLocationMutationResult;
  reloadWorkspace: ReloadWorkspaceMutationResult;
  reportAssetCheckEvaluations: ReportAssetCheckEvaluationResult;
  reportRunlessAssetEvents: ReportRunlessAssetEventsResult;
  resetSchedule: ScheduleMutationResult;
  resetSensor: SensorOrError;
  resumePartitionBackfill: ResumeBackfillResult;
  scheduleDryRun: ScheduleDryRunResult;
  sensorDryRun: SensorDryRunResult;
  setAppManagedComponent: SetAppManagedComponentResult;
  setAutoMaterializePaused: Scalars['Boolean']['output'];
  setConcurrencyLimit: Scalars['Boolean']['output'];
  setNuxSeen: Scalars['Boolean']['output'];
  setSensorCursor: SensorOrError;
  shutdownRepositoryLocation: ShutdownRepositoryLocationMutationResult;
  startSchedule: ScheduleMutationResult;
  startSensor: SensorOrError;
  stopRunningSchedule: ScheduleMutationResult;
  stopSensor: StopSensorMutationResultOrError;
  terminatePipelineExecution: TerminateRunResult;
  terminateRun: TerminateRunResult;
  terminateRuns: TerminateRunsResultOrError;
  wipeAssets: AssetWipeMutationResult;
};


export type MutationAddDynamicPartitionArgs = {
  partitionKey: Scalars['String']['input'];
  partitionsDefName: Scalars['String']['input'];
  repositorySelector: RepositorySelector;
};


export type MutationCancelPartitionBackfillArgs = {
  backfillId: Scalars['String']['input'];
};


export type MutationDeleteAppManagedComponentArgs = {
  componentId: Scalars['String']['input'];
  locationName: Scalars['String']['input'];
};


export type MutationDeleteConcurrencyLimitArgs = {
  concurrencyKey: Scalars['String']['input'];
};


export type MutationDeleteDynamicPartitionsArgs = {
  partitionKeys: Array<Scalars['String']['input']>;
  partitionsDefName: Scalars['String']['input'];
  repositorySelector: RepositorySelector;
  wipeMaterializations?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDeletePipelineRunArgs = {
  runId: Scalars['String']['input'];
};


export type MutationDeleteRunArgs = {
  runId: Scalars['String']['input'];
};


export type MutationFreeConcurrencySlotsArgs = {
  runId: Scalars['String']['input'];
  stepKey?: InputMaybe<Scalars['String']['input']>;
};


export type MutationFreeConcurrencySlotsForRunArgs = {
  runId: Scalars['String']['input'];
};


export type MutationLaunchMultipleRunsArgs = {
  executionParamsList: Array<ExecutionParams>;
};


export type MutationLaunchPartitionBackfillArgs = {
  backfillParams: LaunchBackfillParams;
};


export type MutationLaunchPipelineExecutionArgs = {
  executionParams: ExecutionParams;
};


export type MutationLaunchPipelineReexecutionArgs = {
  executionParams?: InputMaybe<ExecutionParams>;
  reexecutionParams?: InputMaybe<ReexecutionParams>;
};


export type MutationLaunchRunArgs = {
  executionParams: ExecutionParams;
};


export type MutationLaunchRunReexecutionArgs = {
  executionParams?: InputMaybe<ExecutionParams>;
  reexecutionParams?: InputMaybe<ReexecutionParams>;
};


export type MutationLogTelemetryArgs = {
  action: Scalars['String']['input'];
  clientId: Scalars['String']['input'];
  clientTime: Scalars['String']['input'];
  metadata: Scalars['String']['input'];
};


export type MutationReexecutePartitionBackfillArgs = {
  reexecutionParams?: InputMaybe<ReexecutionParams>;
};


export type MutationRefreshComponentStateArgs = {
  defsStateKey: Scalars['String']['input'];
  locationName: Scalars['String']['input'];
};


export type MutationReloadRepositoryLocationArgs = {
  repositoryLocationName: Scalars['String']['input'];
};


export type MutationReportAssetCheckEvaluationsArgs = {
  eventParams: ReportAssetCheckEvaluationsParams;
};


export type MutationReportRunlessAssetEventsArgs = {
  eventParams: ReportRunlessAssetEventsParams;
};


export type MutationResetScheduleArgs = {
  scheduleSelector: ScheduleSelector;
};


export type MutationResetSensorArgs = {
  sensorSelector: SensorSelector;
};


export type MutationResumePartitionBackfillArgs = {
  backfillId: Scalars['String']['input'];
};


export type MutationScheduleDryRunArgs = {
  selectorData: ScheduleSelector;
  timestamp?: InputMaybe<Scalars['Float']['input']>;
};


export type MutationSensorDryRunArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  selectorData: SensorSelector;
};


export type MutationSetAppManagedComponentArgs = {
  attributes: Scalars['String']['input'];
  componentId: Scalars['String']['input'];
  componentType: Scalars['String']['input'];
  locationName: Scalars['String']['input'];
};


export type MutationSetAutoMaterializePausedArgs = {
  paused: Scalars['Boolean']['input'];
};


export type MutationSetConcurrencyLimitArgs = {
  concurrencyKey: Scalars['String']['input'];
  limit: Scalars['Int']['input'];
};


export type MutationSetSensorCursorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  sensorSelector: SensorSelector;
};


export type MutationShutdownRepositoryLocationArgs = {
  repositoryLocationName: Scalars['String']['input'];
};


export type MutationStartScheduleArgs = {
  scheduleSelector: ScheduleSelector;
};


export type MutationStartSensorArgs = {
  sensorSelector: SensorSelector;
};


export type MutationStopRunningScheduleArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
  scheduleOriginId?: InputMaybe<Scalars['String']['input']>;
  scheduleSelectorId?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStopSensorArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
  jobOriginId?: InputMaybe<Scalars['String']['input']>;
  jobSelectorId?: InputMaybe<Scalars['String']['input']>;
};


export type MutationTerminatePipelineExecutionArgs = {
  runId: Scalars['String']['input'];
  terminatePolicy?: InputMaybe<TerminateRunPolicy>;
};


export type MutationTerminateRunArgs = {
  runId: Scalars['String']['input'];
  terminatePolicy?: InputMaybe<TerminateRunPolicy>;
};


export type MutationTerminateRunsArgs = {
  runIds: Array<Scalars['String']['input']>;
  terminatePolicy?: InputMaybe<TerminateRunPolicy>;
};


export type MutationWipeAssetsArgs = {
  assetPartitionRanges: Array<PartitionsByAssetSelector>;
};

export type NestedResourceEntry = {
  name: Scalars['String']['output'];
  resource?: Maybe<ResourceDetails>;
  type: NestedResourceType;
};

export type NestedResourceType =
  | 'ANONYMOUS'
  | 'TOP_LEVEL';

export type NoModeProvidedError = Error & {
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
};

export type NodeInvocationSite = {
  pipeline: Pipeline;
  solidHandle: SolidHandle;
};

export type NotebookMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type NullMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type NullableConfigType = ConfigType & WrappingConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  ofType: ConfigType;
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
};

export type NullableDagsterType = DagsterType & WrappingDagsterType & {
  description?: Maybe<Scalars['String']['output']>;
  displayName: Scalars['String']['output'];
  innerTypes: Array<DagsterType>;
  inputSchemaType?: Maybe<ConfigType>;
  isBuiltin: Scalars['Boolean']['output'];
  isList: Scalars['Boolean']['output'];
  isNothing: Scalars['Boolean']['output'];
  isNullable: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  name?: Maybe<Scalars['String']['output']>;
  ofType: DagsterType;
  outputSchemaType?: Maybe<ConfigType>;
};

export type ObjectStoreOperationEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  operationResult: ObjectStoreOperationResult;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ObjectStoreOperationResult = DisplayableEvent & {
  description?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
  op: ObjectStoreOperationType;
};

export type ObjectStoreOperationType =
  | 'CP_OBJECT'
  | 'GET_OBJECT'
  | 'RM_OBJECT'
  | 'SET_OBJECT';

export type ObservationEvent = DisplayableEvent & MessageEvent & StepEvent & {
  assetKey?: Maybe<AssetKey>;
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  partition?: Maybe<Scalars['String']['output']>;
  runId: Scalars['String']['output'];
  runOrError: RunOrError;
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  stepStats: RunStepStats;
  tags: Array<EventTag>;
  timestamp: Scalars['String']['output'];
};

export type Output = {
  definition: OutputDefinition;
  dependedBy: Array<Input>;
  solid: Solid;
};

export type OutputDefinition = {
  description?: Maybe<Scalars['String']['output']>;
  isDynamic?: Maybe<Scalars['Boolean']['output']>;
  metadataEntries: Array<MetadataEntry>;
  name: Scalars['String']['output'];
  type: DagsterType;
};

export type OutputMapping = {
  definition: OutputDefinition;
  mappedOutput: Output;
};

export type ParentMaterializedRuleEvaluationData = {
  updatedAssetKeys?: Maybe<Array<AssetKey>>;
  willUpdateAssetKeys?: Maybe<Array<AssetKey>>;
};

export type Partition = {
  mode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  partitionSetName: Scalars['String']['output'];
  runConfigOrError: PartitionRunConfigOrError;
  runs: Array<Run>;
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
  status?: Maybe<RunStatus>;
  tagsOrError: PartitionTagsOrError;
};


export type PartitionRunsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunsFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type PartitionBackfill = RunsFeedEntry & {
  assetBackfillData?: Maybe<AssetBackfillData>;
  assetCheckSelection?: Maybe<Array<AssetCheckhandle>>;
  assetSelection?: Maybe<Array<AssetKey>>;
  cancelableRuns: Array<Run>;
  creationTime: Scalars['Float']['output'];
  description?: Maybe<Scalars['String']['output']>;
  endTime?: Maybe<Scalars['Float']['output']>;
  endTimestamp?: Maybe<Scalars['Float']['output']>;
  error?: Maybe<PythonError>;
  fromFailure: Scalars['Boolean']['output'];
  hasCancelPermission: Scalars['Boolean']['output'];
  hasResumePermission: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isAssetBackfill: Scalars['Boolean']['output'];
  isValidSerialization: Scalars['Boolean']['output'];
  jobName?: Maybe<Scalars['String']['output']>;
  logEvents: InstigationEventConnection;
  numCancelable: Scalars['Int']['output'];
  numPartitions?: Maybe<Scalars['Int']['output']>;
  partitionNames?: Maybe<Array<Scalars['String']['output']>>;
  partitionSet?: Maybe<PartitionSet>;
  partitionSetName?: Maybe<Scalars['String']['output']>;
  partitionStatusCounts: Array<PartitionStatusCounts>;
  partitionStatuses?: Maybe<PartitionStatuses>;
  partitionsTargetedForAssetKey?: Maybe<AssetBackfillTargetPartitions>;
  reexecutionSteps?: Maybe<Array<Scalars['String']['output']>>;
  runStatus: RunStatus;
  runs: Array<Run>;
  startTime?: Maybe<Scalars['Float']['output']>;
  status: BulkActionStatus;
  tags: Array<PipelineTag>;
  timestamp: Scalars['Float']['output'];
  title?: Maybe<Scalars['String']['output']>;
  unfinishedRuns: Array<Run>;
  user?: Maybe<Scalars['String']['output']>;
};


export type PartitionBackfillCancelableRunsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type PartitionBackfillLogEventsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
};


export type PartitionBackfillPartitionsTargetedForAssetKeyArgs = {
  assetKey?: InputMaybe<AssetKeyInput>;
};


export type PartitionBackfillRunsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type PartitionBackfillUnfinishedRunsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type PartitionBackfillOrError = BackfillNotFoundError | PartitionBackfill | PythonError;

export type PartitionBackfills = {
  results: Array<PartitionBackfill>;
};

export type PartitionBackfillsOrError = PartitionBackfills | PythonError;

export type PartitionDefinition = {
  description: Scalars['String']['output'];
  dimensionTypes: Array<DimensionDefinitionType>;
  fmt?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  type: PartitionDefinitionType;
};

export type PartitionDefinitionType =
  | 'DYNAMIC'
  | 'MULTIPARTITIONED'
  | 'STATIC'
  | 'TIME_WINDOW';

export type PartitionKeyConnection = {
  cursor: Scalars['String']['output'];
  hasMore: Scalars['Boolean']['output'];
  results: Array<Scalars['String']['output']>;
};

export type PartitionKeyRange = {
  end: Scalars['String']['output'];
  start: Scalars['String']['output'];
};

export type PartitionKeys = {
  partitionKeys: Array<Scalars['String']['output']>;
};

export type PartitionKeysNotFoundError = Error & {
  message: Scalars['String']['output'];
  partitionKeys: Array<Scalars['String']['output']>;
};

export type PartitionKeysOrError = PartitionKeys | PartitionSubsetDeserializationError;

export type PartitionMapping = {
  className: Scalars['String']['output'];
  description: Scalars['String']['output'];
};

export type PartitionRange = {
  end: Scalars['String']['output'];
  start: Scalars['String']['output'];
};

export type PartitionRangeSelector = {
  end: Scalars['String']['input'];
  start: Scalars['String']['input'];
};

export type PartitionRangeStatus =
  | 'FAILED'
  | 'MATERIALIZED'
  | 'MATERIALIZING';

export type PartitionRun = {
  id: Scalars['String']['output'];
  partitionName: Scalars['String']['output'];
  run?: Maybe<Run>;
};

export type PartitionRunConfig = {
  yaml: Scalars['String']['output'];
};

export type PartitionRunConfigOrError = PartitionRunConfig | PythonError;

export type PartitionSet = {
  backfills: Array<PartitionBackfill>;
  hasCancelBackfillPermission: Scalars['Boolean']['output'];
  hasLaunchBackfillPermission: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  mode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  partition?: Maybe<Partition>;
  partitionRuns: Array<PartitionRun>;
  partitionStatusesOrError: PartitionStatusesOrError;
  partitionsOrError: PartitionsOrError;
  pipelineName: Scalars['String']['output'];
  repositoryOrigin: RepositoryOrigin;
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
};


export type PartitionSetBackfillsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type PartitionSetPartitionArgs = {
  partitionName: Scalars['String']['input'];
};


export type PartitionSetPartitionsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartitionSetNotFoundError = Error & {
  message: Scalars['String']['output'];
  partitionSetName: Scalars['String']['output'];
};

export type PartitionSetOrError = PartitionSet | PartitionSetNotFoundError | PythonError;

export type PartitionSetSelector = {
  partitionSetName: Scalars['String']['input'];
  repositorySelector: RepositorySelector;
};

export type PartitionSets = {
  results: Array<PartitionSet>;
};

export type PartitionSetsOrError = PartitionSets | PipelineNotFoundError | PythonError;

export type PartitionStats = {
  numFailed: Scalars['Int']['output'];
  numMaterialized: Scalars['Int']['output'];
  numMaterializing: Scalars['Int']['output'];
  numPartitions: Scalars['Int']['output'];
};

export type PartitionStatus = {
  id: Scalars['String']['output'];
  partitionName: Scalars['String']['output'];
  runDuration?: Maybe<Scalars['Float']['output']>;
  runId?: Maybe<Scalars['String']['output']>;
  runStatus?: Maybe<RunStatus>;
};

export type PartitionStatus1D = DefaultPartitionStatuses | TimePartitionStatuses;

export type PartitionStatusCounts = {
  count: Scalars['Int']['output'];
  runStatus: RunStatus;
};

export type PartitionStatuses = {
  results: Array<PartitionStatus>;
};

export type PartitionStatusesOrError = PartitionStatuses | PythonError;

export type PartitionSubsetDeserializationError = Error & {
  message: Scalars['String']['output'];
};

export type PartitionTags = {
  results: Array<PipelineTag>;
};

export type PartitionTagsAndConfig = {
  jobName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  runConfigOrError: PartitionRunConfigOrError;
  tagsOrError: PartitionTagsOrError;
};

export type PartitionTagsOrError = PartitionTags | PythonError;

export type PartitionedAssetConditionEvaluationNode = {
  childUniqueIds: Array<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  endTimestamp?: Maybe<Scalars['Float']['output']>;
  entityKey: EntityKey;
  numCandidates?: Maybe<Scalars['Int']['output']>;
  numTrue?: Maybe<Scalars['Int']['output']>;
  startTimestamp?: Maybe<Scalars['Float']['output']>;
  uniqueId: Scalars['String']['output'];
};

export type Partitions = {
  results: Array<Partition>;
};

export type PartitionsByAssetSelector = {
  assetKey: AssetKeyInput;
  partitions?: InputMaybe<PartitionsSelector>;
};

export type PartitionsOrError = Partitions | PythonError;

export type PartitionsSelector = {
  range?: InputMaybe<PartitionRangeSelector>;
  ranges?: InputMaybe<Array<PartitionRangeSelector>>;
};

export type PathMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type PendingConcurrencyStep = {
  assignedTimestamp?: Maybe<Scalars['Float']['output']>;
  enqueuedTimestamp: Scalars['Float']['output'];
  priority?: Maybe<Scalars['Int']['output']>;
  runId: Scalars['String']['output'];
  stepKey: Scalars['String']['output'];
};

export type Permission = {
  disabledReason?: Maybe<Scalars['String']['output']>;
  permission: Scalars['String']['output'];
  value: Scalars['Boolean']['output'];
};

export type Pipeline = IPipelineSnapshot & SolidContainer & {
  automationCondition?: Maybe<AutomationCondition>;
  dagsterTypeOrError: DagsterTypeOrError;
  dagsterTypes: Array<DagsterType>;
  description?: Maybe<Scalars['String']['output']>;
  externalJobSource?: Maybe<Scalars['String']['output']>;
  graphName: Scalars['String']['output'];
  hasLaunchExecutionPermission: Scalars['Boolean']['output'];
  hasLaunchReexecutionPermission: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isAssetJob: Scalars['Boolean']['output'];
  isJob: Scalars['Boolean']['output'];
  metadataEntries: Array<MetadataEntry>;
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  nodeNames: Array<Scalars['String']['output']>;
  owners: Array<DefinitionOwner>;
  parentSnapshotId?: Maybe<Scalars['String']['output']>;
  partition?: Maybe<PartitionTagsAndConfig>;
  partitionKeysOrError: PartitionKeys;
  pipelineSnapshotId: Scalars['String']['output'];
  presets: Array<PipelinePreset>;
  repository: Repository;
  runTags: Array<PipelineTag>;
  runs: Array<Run>;
  schedules: Array<Schedule>;
  sensors: Array<Sensor>;
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solids: Array<Solid>;
  tags: Array<PipelineTag>;
};


export type PipelineDagsterTypeOrErrorArgs = {
  dagsterTypeName: Scalars['String']['input'];
};


export type PipelinePartitionArgs = {
  partitionName: Scalars['String']['input'];
  selectedAssetKeys?: InputMaybe<Array<AssetKeyInput>>;
};


export type PipelinePartitionKeysOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  selectedAssetKeys?: InputMaybe<Array<AssetKeyInput>>;
};


export type PipelineRunsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type PipelineSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type PipelineSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type PipelineConfigValidationError = {
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type PipelineConfigValidationInvalid = {
  errors: Array<PipelineConfigValidationError>;
  pipelineName: Scalars['String']['output'];
};

export type PipelineConfigValidationResult = InvalidSubsetError | PipelineConfigValidationValid | PipelineNotFoundError | PythonError | RunConfigValidationInvalid;

export type PipelineConfigValidationValid = {
  pipelineName: Scalars['String']['output'];
};

export type PipelineNotFoundError = Error & {
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type PipelineOrError = InvalidSubsetError | Pipeline | PipelineNotFoundError | PythonError;

export type PipelinePreset = {
  mode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  runConfigYaml: Scalars['String']['output'];
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
  tags: Array<PipelineTag>;
};

export type PipelineReference = {
  name: Scalars['String']['output'];
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
};

export type PipelineRun = {
  assets: Array<Asset>;
  canTerminate: Scalars['Boolean']['output'];
  capturedLogs: CapturedLogs;
  eventConnection: EventConnection;
  executionPlan?: Maybe<ExecutionPlan>;
  id: Scalars['ID']['output'];
  jobName: Scalars['String']['output'];
  mode: Scalars['String']['output'];
  parentRunId?: Maybe<Scalars['String']['output']>;
  pipeline: PipelineReference;
  pipelineName: Scalars['String']['output'];
  pipelineSnapshotId?: Maybe<Scalars['String']['output']>;
  repositoryOrigin?: Maybe<RepositoryOrigin>;
  rootRunId?: Maybe<Scalars['String']['output']>;
  runConfig: Scalars['RunConfigData']['output'];
  runConfigYaml: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
  stats: RunStatsSnapshotOrError;
  status: RunStatus;
  stepKeysToExecute?: Maybe<Array<Scalars['String']['output']>>;
  stepStats: Array<RunStepStats>;
  tags: Array<PipelineTag>;
};


export type PipelineRunCapturedLogsArgs = {
  fileKey: Scalars['String']['input'];
};


export type PipelineRunEventConnectionArgs = {
  afterCursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type PipelineRunConflict = {
  message: Scalars['String']['output'];
};

export type PipelineRunLogsSubscriptionFailure = {
  message: Scalars['String']['output'];
  missingRunId?: Maybe<Scalars['String']['output']>;
};

export type PipelineRunLogsSubscriptionPayload = PipelineRunLogsSubscriptionFailure | PipelineRunLogsSubscriptionSuccess;

export type PipelineRunLogsSubscriptionSuccess = {
  cursor: Scalars['String']['output'];
  hasMorePastEvents: Scalars['Boolean']['output'];
  messages: Array<DagsterRunEvent>;
  run: Run;
};

export type PipelineRunMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  runId: Scalars['String']['output'];
};

export type PipelineRunNotFoundError = {
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
};

export type PipelineRunStatsSnapshot = {
  endTime?: Maybe<Scalars['Float']['output']>;
  enqueuedTime?: Maybe<Scalars['Float']['output']>;
  expectations: Scalars['Int']['output'];
  id: Scalars['String']['output'];
  launchTime?: Maybe<Scalars['Float']['output']>;
  materializations: Scalars['Int']['output'];
  runId: Scalars['String']['output'];
  startTime?: Maybe<Scalars['Float']['output']>;
  stepsFailed: Scalars['Int']['output'];
  stepsSucceeded: Scalars['Int']['output'];
};

export type PipelineRunStepStats = {
  endTime?: Maybe<Scalars['Float']['output']>;
  expectationResults: Array<ExpectationResult>;
  materializations: Array<MaterializationEvent>;
  runId: Scalars['String']['output'];
  startTime?: Maybe<Scalars['Float']['output']>;
  status?: Maybe<StepEventStatus>;
  stepKey: Scalars['String']['output'];
};

export type PipelineRuns = {
  count?: Maybe<Scalars['Int']['output']>;
  results: Array<Run>;
};

export type PipelineSelector = {
  assetCheckSelection?: InputMaybe<Array<AssetCheckHandleInput>>;
  assetSelection?: InputMaybe<Array<AssetKeyInput>>;
  pipelineName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  solidSelection?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PipelineSnapshot = IPipelineSnapshot & PipelineReference & SolidContainer & {
  dagsterTypeOrError: DagsterTypeOrError;
  dagsterTypes: Array<DagsterType>;
  description?: Maybe<Scalars['String']['output']>;
  externalJobSource?: Maybe<Scalars['String']['output']>;
  graphName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  metadataEntries: Array<MetadataEntry>;
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  owners: Array<DefinitionOwner>;
  parentSnapshotId?: Maybe<Scalars['String']['output']>;
  pipelineSnapshotId: Scalars['String']['output'];
  runTags: Array<PipelineTag>;
  runs: Array<Run>;
  schedules: Array<Schedule>;
  sensors: Array<Sensor>;
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
  solids: Array<Solid>;
  tags: Array<PipelineTag>;
};


export type PipelineSnapshotDagsterTypeOrErrorArgs = {
  dagsterTypeName: Scalars['String']['input'];
};


export type PipelineSnapshotRunsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type PipelineSnapshotSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type PipelineSnapshotSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type PipelineSnapshotNotFoundError = Error & {
  message: Scalars['String']['output'];
  snapshotId: Scalars['String']['output'];
};

export type PipelineSnapshotOrError = PipelineNotFoundError | PipelineSnapshot | PipelineSnapshotNotFoundError | PythonError;

export type PipelineTag = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type PipelineTagAndValues = {
  key: Scalars['String']['output'];
  values: Array<Scalars['String']['output']>;
};

export type PoolConfig = {
  defaultPoolLimit?: Maybe<Scalars['Int']['output']>;
  opGranularityRunBuffer?: Maybe<Scalars['Int']['output']>;
  poolGranularity?: Maybe<Scalars['String']['output']>;
};

export type PoolMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  pool: Scalars['String']['output'];
};

export type PresetNotFoundError = Error & {
  message: Scalars['String']['output'];
  preset: Scalars['String']['output'];
};

export type PythonArtifactMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  module: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type PythonError = Error & {
  cause?: Maybe<PythonError>;
  causes: Array<PythonError>;
  className?: Maybe<Scalars['String']['output']>;
  errorChain: Array<ErrorChainLink>;
  message: Scalars['String']['output'];
  stack: Array<Scalars['String']['output']>;
};

export type Query = {
  allTopLevelResourceDetailsOrError: ResourceDetailsListOrError;
  appManagedComponentsForLocationOrError: AppManagedComponentsOrError;
  assetBackfillPreview: Array<AssetPartitions>;
  assetCheckExecutions: Array<AssetCheckExecution>;
  assetConditionEvaluationForPartition?: Maybe<AssetConditionEvaluation>;
  assetConditionEvaluationRecordsOrError?: Maybe<AssetConditionEvaluationRecordsOrError>;
  assetConditionEvaluationsForEvaluationId?: Maybe<AssetConditionEvaluationRecordsOrError>;
  assetNodeAdditionalRequiredKeys: Array<AssetKey>;
  assetNodeDefinitionCollisions: Array<AssetNodeDefinitionCollision>;
  assetNodeOrError: AssetNodeOrError;
  assetNodes: Array<AssetNode>;
  assetOrError: AssetOrError;
  assetRecordsOrError: AssetRecordsOrError;
  assetsLatestInfo: Array<AssetLatestInfo>;
  assetsOrError: AssetsOrError;
  autoMaterializeAssetEvaluationsOrError?: Maybe<AutoMaterializeAssetEvaluationRecordsOrError>;
  autoMaterializeEvaluationsForEvaluationId?: Maybe<AutoMaterializeAssetEvaluationRecordsOrError>;
  autoMaterializeTicks: Array<InstigationTick>;
  canBulkTerminate: Scalars['Boolean']['output'];
  capturedLogs: CapturedLogs;
  capturedLogsMetadata: CapturedLogsMetadata;
  componentTypesForLocationOrError: ComponentTypesOrError;
  componentsForLocationOrError: ComponentsOrError;
  executionPlanOrError: ExecutionPlanOrError;
  graphOrError: GraphOrError;
  instance: Instance;
  instigationStateOrError: InstigationStateOrError;
  instigationStatesOrError: InstigationStatesOrError;
  isPipelineConfigValid: PipelineConfigValidationResult;
  latestDefsStateInfo?: Maybe<DefsStateInfo>;
  locationStatusesOrError: WorkspaceLocationStatusEntriesOrError;
  logsForRun: EventConnectionOrError;
  partitionBackfillOrError: PartitionBackfillOrError;
  partitionBackfillsOrError: PartitionBackfillsOrError;
  partitionSetOrError: PartitionSetOrError;
  partitionSetsOrError: PartitionSetsOrError;
  permissions: Array<Permission>;
  pipelineOrError: PipelineOrError;
  pipelineRunOrError: RunOrError;
  pipelineRunsOrError: RunsOrError;
  pipelineSnapshotOrError: PipelineSnapshotOrError;
  repositoriesOrError: RepositoriesOrError;
  repositoryOrError: RepositoryOrError;
  resourcesOrError: ResourcesOrError;
  runConfigSchemaOrError: RunConfigSchemaOrError;
  runGroupOrError: RunGroupOrError;
  runIdsOrError: RunIdsOrError;
  runOrError: RunOrError;
  runTagKeysOrError?: Maybe<RunTagKeysOrError>;
  runTagsOrError?: Maybe<RunTagsOrError>;
  runsFeedCountOrError: RunsFeedCountOrError;
  runsFeedOrError: RunsFeedConnectionOrError;
  runsOrError: RunsOrError;
  scheduleOrError: ScheduleOrError;
  scheduler: SchedulerOrError;
  schedulesOrError: SchedulesOrError;
  sensorOrError: SensorOrError;
  sensorsOrError: SensorsOrError;
  shouldShowNux: Scalars['Boolean']['output'];
  test?: Maybe<TestFields>;
  topLevelResourceDetailsOrError: ResourceDetailsOrError;
  truePartitionsForAutomationConditionEvaluationNode: Array<Scalars['String']['output']>;
  utilizedEnvVarsOrError: EnvVarWithConsumersOrError;
  version: Scalars['String']['output'];
  workspaceLocationEntryOrError?: Maybe<WorkspaceLocationEntryOrError>;
  workspaceOrError: WorkspaceOrError;
};


export type QueryAllTopLevelResourceDetailsOrErrorArgs = {
  repositorySelector: RepositorySelector;
};


export type QueryAppManagedComponentsForLocationOrErrorArgs = {
  locationName: Scalars['String']['input'];
};


export type QueryAssetBackfillPreviewArgs = {
  params: AssetBackfillPreviewParams;
};


export type QueryAssetCheckExecutionsArgs = {
  assetKey: AssetKeyInput;
  checkName: Scalars['String']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  partition?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssetConditionEvaluationForPartitionArgs = {
  assetKey?: InputMaybe<AssetKeyInput>;
  evaluationId: Scalars['ID']['input'];
  partition: Scalars['String']['input'];
};


export type QueryAssetConditionEvaluationRecordsOrErrorArgs = {
  assetCheckKey?: InputMaybe<AssetCheckHandleInput>;
  assetJobKey?: InputMaybe<AssetJobKeyInput>;
  assetKey?: InputMaybe<AssetKeyInput>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
};


export type QueryAssetConditionEvaluationsForEvaluationIdArgs = {
  evaluationId: Scalars['ID']['input'];
};


export type QueryAssetNodeAdditionalRequiredKeysArgs = {
  assetKeys: Array<AssetKeyInput>;
};


export type QueryAssetNodeDefinitionCollisionsArgs = {
  assetKeys: Array<AssetKeyInput>;
};


export type QueryAssetNodeOrErrorArgs = {
  assetKey: AssetKeyInput;
};


export type QueryAssetNodesArgs = {
  assetKeys?: InputMaybe<Array<AssetKeyInput>>;
  group?: InputMaybe<AssetGroupSelector>;
  loadMaterializations?: InputMaybe<Scalars['Boolean']['input']>;
  pipeline?: InputMaybe<PipelineSelector>;
};


export type QueryAssetOrErrorArgs = {
  assetKey: AssetKeyInput;
};


export type QueryAssetRecordsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryAssetsLatestInfoArgs = {
  assetKeys: Array<AssetKeyInput>;
};


export type QueryAssetsOrErrorArgs = {
  assetKeys?: InputMaybe<Array<AssetKeyInput>>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  prefix?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryAutoMaterializeAssetEvaluationsOrErrorArgs = {
  assetKey: AssetKeyInput;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
};


export type QueryAutoMaterializeEvaluationsForEvaluationIdArgs = {
  evaluationId: Scalars['ID']['input'];
};


export type QueryAutoMaterializeTicksArgs = {
  afterTimestamp?: InputMaybe<Scalars['Float']['input']>;
  beforeTimestamp?: InputMaybe<Scalars['Float']['input']>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  dayOffset?: InputMaybe<Scalars['Int']['input']>;
  dayRange?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<InstigationTickStatus>>;
};


export type QueryCapturedLogsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  logKey: Array<Scalars['String']['input']>;
};


export type QueryCapturedLogsMetadataArgs = {
  logKey: Array<Scalars['String']['input']>;
};


export type QueryComponentTypesForLocationOrErrorArgs = {
  locationName: Scalars['String']['input'];
};


export type QueryComponentsForLocationOrErrorArgs = {
  locationName: Scalars['String']['input'];
};


export type QueryExecutionPlanOrErrorArgs = {
  mode: Scalars['String']['input'];
  pipeline: PipelineSelector;
  runConfigData?: InputMaybe<Scalars['RunConfigData']['input']>;
};


export type QueryGraphOrErrorArgs = {
  selector?: InputMaybe<GraphSelector>;
};


export type QueryInstigationStateOrErrorArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
  instigationSelector: InstigationSelector;
};


export type QueryInstigationStatesOrErrorArgs = {
  repositoryID: Scalars['String']['input'];
};


export type QueryIsPipelineConfigValidArgs = {
  mode: Scalars['String']['input'];
  pipeline: PipelineSelector;
  runConfigData?: InputMaybe<Scalars['RunConfigData']['input']>;
};


export type QueryLogsForRunArgs = {
  afterCursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  runId: Scalars['ID']['input'];
};


export type QueryPartitionBackfillOrErrorArgs = {
  backfillId: Scalars['String']['input'];
};


export type QueryPartitionBackfillsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<BulkActionsFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<BulkActionStatus>;
};


export type QueryPartitionSetOrErrorArgs = {
  partitionSetName?: InputMaybe<Scalars['String']['input']>;
  repositorySelector: RepositorySelector;
};


export type QueryPartitionSetsOrErrorArgs = {
  pipelineName: Scalars['String']['input'];
  repositorySelector: RepositorySelector;
};


export type QueryPipelineOrErrorArgs = {
  params: PipelineSelector;
};


export type QueryPipelineRunOrErrorArgs = {
  runId: Scalars['ID']['input'];
};


export type QueryPipelineRunsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunsFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPipelineSnapshotOrErrorArgs = {
  activePipelineSelector?: InputMaybe<PipelineSelector>;
  snapshotId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRepositoriesOrErrorArgs = {
  repositorySelector?: InputMaybe<RepositorySelector>;
};


export type QueryRepositoryOrErrorArgs = {
  repositorySelector: RepositorySelector;
};


export type QueryResourcesOrErrorArgs = {
  pipelineSelector: PipelineSelector;
};


export type QueryRunConfigSchemaOrErrorArgs = {
  mode?: InputMaybe<Scalars['String']['input']>;
  selector: PipelineSelector;
};


export type QueryRunGroupOrErrorArgs = {
  runId: Scalars['ID']['input'];
};


export type QueryRunIdsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunsFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRunOrErrorArgs = {
  runId: Scalars['ID']['input'];
};


export type QueryRunTagsOrErrorArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  tagKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  valuePrefix?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRunsFeedCountOrErrorArgs = {
  filter?: InputMaybe<RunsFilter>;
  view: RunsFeedView;
};


export type QueryRunsFeedOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunsFilter>;
  limit: Scalars['Int']['input'];
  view: RunsFeedView;
};


export type QueryRunsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunsFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryScheduleOrErrorArgs = {
  scheduleSelector: ScheduleSelector;
};


export type QuerySchedulesOrErrorArgs = {
  repositorySelector: RepositorySelector;
  scheduleStatus?: InputMaybe<InstigationStatus>;
};


export type QuerySensorOrErrorArgs = {
  sensorSelector: SensorSelector;
};


export type QuerySensorsOrErrorArgs = {
  repositorySelector: RepositorySelector;
  sensorStatus?: InputMaybe<InstigationStatus>;
};


export type QueryTopLevelResourceDetailsOrErrorArgs = {
  resourceSelector: ResourceSelector;
};


export type QueryTruePartitionsForAutomationConditionEvaluationNodeArgs = {
  assetJobKey?: InputMaybe<AssetJobKeyInput>;
  assetKey?: InputMaybe<AssetKeyInput>;
  evaluationId: Scalars['ID']['input'];
  nodeUniqueId?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUtilizedEnvVarsOrErrorArgs = {
  repositorySelector: RepositorySelector;
};


export type QueryWorkspaceLocationEntryOrErrorArgs = {
  name: Scalars['String']['input'];
};

export type ReexecutionParams = {
  extraTags?: InputMaybe<Array<ExecutionTag>>;
  parentRunId: Scalars['String']['input'];
  strategy: ReexecutionStrategy;
  useParentRunTags?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReexecutionStrategy =
  | 'ALL_STEPS'
  | 'FROM_ASSET_FAILURE'
  | 'FROM_FAILURE';

export type RefreshComponentStateAccepted = {
  defsStateKey: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
};

export type RefreshComponentStateError = {
  defsStateKey: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type RefreshComponentStateResult = PythonError | RefreshComponentStateAccepted | RefreshComponentStateError | RefreshComponentStateSuccess | UnauthorizedError;

export type RefreshComponentStateSuccess = {
  component: Component;
};

export type RegularConfigType = ConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  givenName: Scalars['String']['output'];
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  recursiveConfigTypes: Array<ConfigType>;
  typeParamKeys: Array<Scalars['String']['output']>;
};

export type RegularDagsterType = DagsterType & {
  description?: Maybe<Scalars['String']['output']>;
  displayName: Scalars['String']['output'];
  innerTypes: Array<DagsterType>;
  inputSchemaType?: Maybe<ConfigType>;
  isBuiltin: Scalars['Boolean']['output'];
  isList: Scalars['Boolean']['output'];
  isNothing: Scalars['Boolean']['output'];
  isNullable: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  name?: Maybe<Scalars['String']['output']>;
  outputSchemaType?: Maybe<ConfigType>;
};

export type ReloadNotSupported = Error & {
  message: Scalars['String']['output'];
};

export type ReloadRepositoryLocationMutation = {
  Output: ReloadRepositoryLocationMutationResult;
};

export type ReloadRepositoryLocationMutationResult = PythonError | ReloadNotSupported | RepositoryLocationNotFound | UnauthorizedError | WorkspaceLocationEntry;

export type ReloadWorkspaceMutation = {
  Output: ReloadWorkspaceMutationResult;
};

export type ReloadWorkspaceMutationResult = PythonError | UnauthorizedError | Workspace;

export type ReportAssetCheckEvaluationResult = PythonError | ReportAssetCheckEvaluationsSuccess | UnauthorizedError;

export type ReportAssetCheckEvaluationsParams = {
  assetKey: AssetKeyInput;
  checkName: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  partitionKeys?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  passed: Scalars['Boolean']['input'];
  serializedMetadata?: InputMaybe<Scalars['String']['input']>;
  severity?: InputMaybe<AssetCheckSeverity>;
};

export type ReportAssetCheckEvaluationsSuccess = {
  assetKey: AssetKey;
  checkName: Scalars['String']['output'];
};

export type ReportRunlessAssetEventsParams = {
  assetKey: AssetKeyInput;
  description?: InputMaybe<Scalars['String']['input']>;
  eventType: AssetEventType;
  partitionKeys?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ReportRunlessAssetEventsResult = PythonError | ReportRunlessAssetEventsSuccess | UnauthorizedError;

export type ReportRunlessAssetEventsSuccess = {
  assetKey: AssetKey;
};

export type RepositoriesOrError = PythonError | RepositoryConnection | RepositoryNotFoundError;

export type Repository = {
  allTopLevelResourceDetails: Array<ResourceDetails>;
  assetGroups: Array<AssetGroup>;
  assetManifest?: Maybe<Scalars['GenericScalar']['output']>;
  assetNodes: Array<AssetNode>;
  assetNodesConnection: AssetNodeConnection;
  displayMetadata: Array<RepositoryMetadata>;
  id: Scalars['ID']['output'];
  jobs: Array<Job>;
  location: RepositoryLocation;
  name: Scalars['String']['output'];
  origin: RepositoryOrigin;
  partitionSets: Array<PartitionSet>;
  pipelines: Array<Pipeline>;
  schedules: Array<Schedule>;
  sensors: Array<Sensor>;
  usedSolid?: Maybe<UsedSolid>;
  usedSolids: Array<UsedSolid>;
};


export type RepositoryAssetNodesConnectionArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
};


export type RepositorySensorsArgs = {
  sensorType?: InputMaybe<SensorType>;
};


export type RepositoryUsedSolidArgs = {
  name: Scalars['String']['input'];
};

export type RepositoryConnection = {
  nodes: Array<Repository>;
};

export type RepositoryLocation = {
  dagsterLibraryVersions?: Maybe<Array<DagsterLibraryVersion>>;
  environmentPath?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isReloadSupported: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  repositories: Array<Repository>;
  serverId?: Maybe<Scalars['String']['output']>;
};

export type RepositoryLocationLoadStatus =
  | 'LOADED'
  | 'LOADING';

export type RepositoryLocationNotFound = Error & {
  message: Scalars['String']['output'];
};

export type RepositoryLocationOrLoadError = PythonError | RepositoryLocation;

export type RepositoryMetadata = {
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type RepositoryNotFoundError = Error & {
  message: Scalars['String']['output'];
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type RepositoryOrError = PythonError | Repository | RepositoryNotFoundError;

export type RepositoryOrigin = {
  id: Scalars['String']['output'];
  repositoryLocationMetadata: Array<RepositoryMetadata>;
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type RepositorySelector = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};

export type RequestedMaterializationsForAsset = {
  assetKey: AssetKey;
  partitionKeys: Array<Scalars['String']['output']>;
};

export type RequestedRunsForJob = {
  jobName: Scalars['String']['output'];
  partitionKeys: Array<Scalars['String']['output']>;
};

export type ResetScheduleMutation = {
  Output: ScheduleMutationResult;
};

export type ResetSensorMutation = {
  Output: SensorOrError;
};

export type Resource = {
  configField?: Maybe<ConfigTypeField>;
  description?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type ResourceConnection = {
  resources: Array<Resource>;
};

export type ResourceDetails = {
  assetKeysUsing: Array<AssetKey>;
  configFields: Array<ConfigTypeField>;
  configuredValues: Array<ConfiguredValue>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  isTopLevel: Scalars['Boolean']['output'];
  jobsOpsUsing: Array<JobWithOps>;
  name: Scalars['String']['output'];
  nestedResources: Array<NestedResourceEntry>;
  parentResources: Array<NestedResourceEntry>;
  resourceType: Scalars['String']['output'];
  schedulesUsing: Array<Scalars['String']['output']>;
  sensorsUsing: Array<Scalars['String']['output']>;
};

export type ResourceDetailsList = {
  results: Array<ResourceDetails>;
};

export type ResourceDetailsListOrError = PythonError | RepositoryNotFoundError | ResourceDetailsList;

export type ResourceDetailsOrError = PythonError | ResourceDetails | ResourceNotFoundError;

export type ResourceInitFailureEvent = DisplayableEvent & ErrorEvent & MarkerEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  error?: Maybe<PythonError>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ResourceInitStartedEvent = DisplayableEvent & MarkerEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ResourceInitSuccessEvent = DisplayableEvent & MarkerEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type ResourceNotFoundError = Error & {
  message: Scalars['String']['output'];
  resourceName: Scalars['String']['output'];
};

export type ResourceRequirement = {
  resourceKey: Scalars['String']['output'];
};

export type ResourceSelector = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  resourceName: Scalars['String']['input'];
};

export type ResourcesOrError = InvalidSubsetError | PipelineNotFoundError | PythonError | ResourceConnection;

export type ResumeBackfillResult = PythonError | ResumeBackfillSuccess | UnauthorizedError;

export type ResumeBackfillSuccess = {
  backfillId: Scalars['String']['output'];
};

export type Run = PipelineRun & RunsFeedEntry & {
  allPools?: Maybe<Array<Scalars['String']['output']>>;
  assetCheckSelection?: Maybe<Array<AssetCheckhandle>>;
  assetCheckSelectionCount: Scalars['Int']['output'];
  assetChecks?: Maybe<Array<AssetCheckhandle>>;
  assetMaterializations: Array<MaterializationEvent>;
  assetSelection?: Maybe<Array<AssetKey>>;
  assetSelectionCount: Scalars['Int']['output'];
  assets: Array<Asset>;
  canTerminate: Scalars['Boolean']['output'];
  capturedLogs: CapturedLogs;
  creationTime: Scalars['Float']['output'];
  endTime?: Maybe<Scalars['Float']['output']>;
  eventConnection: EventConnection;
  executionPlan?: Maybe<ExecutionPlan>;
  externalJobSource?: Maybe<Scalars['String']['output']>;
  hasConcurrencyKeySlots: Scalars['Boolean']['output'];
  hasDeletePermission: Scalars['Boolean']['output'];
  hasReExecutePermission: Scalars['Boolean']['output'];
  hasRunMetricsEnabled: Scalars['Boolean']['output'];
  hasTerminatePermission: Scalars['Boolean']['output'];
  hasUnconstrainedRootNodes: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  jobName: Scalars['String']['output'];
  mode: Scalars['String']['output'];
  parentPipelineSnapshotId?: Maybe<Scalars['String']['output']>;
  parentRunId?: Maybe<Scalars['String']['output']>;
  pipeline: PipelineReference;
  pipelineName: Scalars['String']['output'];
  pipelineSnapshotId?: Maybe<Scalars['String']['output']>;
  repositoryOrigin?: Maybe<RepositoryOrigin>;
  resolvedOpSelection?: Maybe<Array<Scalars['String']['output']>>;
  rootConcurrencyKeys?: Maybe<Array<Scalars['String']['output']>>;
  rootRunId?: Maybe<Scalars['String']['output']>;
  runConfig: Scalars['RunConfigData']['output'];
  runConfigYaml: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  runStatus: RunStatus;
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
  startTime?: Maybe<Scalars['Float']['output']>;
  stats: RunStatsSnapshotOrError;
  status: RunStatus;
  stepKeysToExecute?: Maybe<Array<Scalars['String']['output']>>;
  stepStats: Array<RunStepStats>;
  tags: Array<PipelineTag>;
  updateTime?: Maybe<Scalars['Float']['output']>;
};


export type RunAssetCheckSelectionArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type RunAssetSelectionArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type RunCapturedLogsArgs = {
  fileKey: Scalars['String']['input'];
};


export type RunEventConnectionArgs = {
  afterCursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type RunCanceledEvent = ErrorEvent & MessageEvent & RunEvent & {
  error?: Maybe<PythonError>;
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunCancelingEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunConfigSchema = {
  allConfigTypes: Array<ConfigType>;
  isRunConfigValid: PipelineConfigValidationResult;
  rootConfigType: ConfigType;
  rootDefaultYaml: Scalars['String']['output'];
};


export type RunConfigSchemaIsRunConfigValidArgs = {
  runConfigData?: InputMaybe<Scalars['RunConfigData']['input']>;
};

export type RunConfigSchemaOrError = InvalidSubsetError | ModeNotFoundError | PipelineNotFoundError | PythonError | RunConfigSchema;

export type RunConfigValidationInvalid = PipelineConfigValidationInvalid & {
  errors: Array<PipelineConfigValidationError>;
  pipelineName: Scalars['String']['output'];
};

export type RunConflict = Error & PipelineRunConflict & {
  message: Scalars['String']['output'];
};

export type RunDequeuedEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunEnqueuedEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunEvent = {
  pipelineName: Scalars['String']['output'];
};

export type RunFailureEvent = ErrorEvent & MessageEvent & RunEvent & {
  error?: Maybe<PythonError>;
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunGroup = {
  rootRunId: Scalars['String']['output'];
  runs?: Maybe<Array<Maybe<Run>>>;
};

export type RunGroupNotFoundError = Error & {
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
};

export type RunGroupOrError = PythonError | RunGroup | RunGroupNotFoundError;

export type RunGroups = {
  results: Array<RunGroup>;
};

export type RunIds = {
  results: Array<Scalars['String']['output']>;
};

export type RunIdsOrError = InvalidPipelineRunsFilterError | PythonError | RunIds;

export type RunLauncher = {
  name: Scalars['String']['output'];
};

export type RunMarker = {
  endTime?: Maybe<Scalars['Float']['output']>;
  startTime?: Maybe<Scalars['Float']['output']>;
};

export type RunNotFoundError = Error & PipelineRunNotFoundError & {
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
};

export type RunOrError = PythonError | Run | RunNotFoundError;

export type RunQueueConfig = {
  isOpConcurrencyAware?: Maybe<Scalars['Boolean']['output']>;
  maxConcurrentRuns: Scalars['Int']['output'];
  maxConcurrentRunsAllBranchDeployments?: Maybe<Scalars['Int']['output']>;
  tagConcurrencyLimitsYaml?: Maybe<Scalars['String']['output']>;
};

export type RunRequest = {
  assetChecks?: Maybe<Array<AssetCheckhandle>>;
  assetSelection?: Maybe<Array<AssetKey>>;
  jobName?: Maybe<Scalars['String']['output']>;
  runConfigYaml: Scalars['String']['output'];
  runKey?: Maybe<Scalars['String']['output']>;
  tags: Array<PipelineTag>;
};

export type RunResumedEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunStartEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunStartingEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunStatsSnapshot = PipelineRunStatsSnapshot & {
  endTime?: Maybe<Scalars['Float']['output']>;
  enqueuedTime?: Maybe<Scalars['Float']['output']>;
  expectations: Scalars['Int']['output'];
  id: Scalars['String']['output'];
  launchTime?: Maybe<Scalars['Float']['output']>;
  materializations: Scalars['Int']['output'];
  runId: Scalars['String']['output'];
  startTime?: Maybe<Scalars['Float']['output']>;
  stepsFailed: Scalars['Int']['output'];
  stepsSucceeded: Scalars['Int']['output'];
};

export type RunStatsSnapshotOrError = PythonError | RunStatsSnapshot;

export type RunStatus =
  | 'CANCELED'
  | 'CANCELING'
  | 'FAILURE'
  | 'MANAGED'
  | 'NOT_STARTED'
  | 'QUEUED'
  | 'STARTED'
  | 'STARTING'
  | 'SUCCESS'
  | 'SUSPENDED';

export type RunStepStats = PipelineRunStepStats & {
  attempts: Array<RunMarker>;
  endTime?: Maybe<Scalars['Float']['output']>;
  expectationResults: Array<ExpectationResult>;
  markers: Array<RunMarker>;
  materializations: Array<MaterializationEvent>;
  runId: Scalars['String']['output'];
  startTime?: Maybe<Scalars['Float']['output']>;
  status?: Maybe<StepEventStatus>;
  stepKey: Scalars['String']['output'];
};

export type RunSuccessEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunSuspendedEvent = MessageEvent & RunEvent & {
  eventType?: Maybe<DagsterEventType>;
  level: LogLevel;
  message: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type RunTagKeys = {
  keys: Array<Scalars['String']['output']>;
};

export type RunTagKeysOrError = PythonError | RunTagKeys;

export type RunTags = {
  tags: Array<PipelineTagAndValues>;
};

export type RunTagsOrError = PythonError | RunTags;

export type Runs = PipelineRuns & {
  count: Scalars['Int']['output'];
  results: Array<Run>;
};

export type RunsFeedConnection = {
  cursor: Scalars['String']['output'];
  hasMore: Scalars['Boolean']['output'];
  results: Array<RunsFeedEntry>;
};

export type RunsFeedConnectionOrError = PythonError | RunsFeedConnection;

export type RunsFeedCount = {
  count: Scalars['Int']['output'];
};

export type RunsFeedCountOrError = PythonError | RunsFeedCount;

export type RunsFeedEntry = {
  assetCheckSelection?: Maybe<Array<AssetCheckhandle>>;
  assetSelection?: Maybe<Array<AssetKey>>;
  creationTime: Scalars['Float']['output'];
  endTime?: Maybe<Scalars['Float']['output']>;
  id: Scalars['ID']['output'];
  jobName?: Maybe<Scalars['String']['output']>;
  runStatus?: Maybe<RunStatus>;
  startTime?: Maybe<Scalars['Float']['output']>;
  tags: Array<PipelineTag>;
};

export type RunsFeedView =
  | 'BACKFILLS'
  | 'ROOTS'
  | 'RUNS';

export type RunsFilter = {
  createdAfter?: InputMaybe<Scalars['Float']['input']>;
  createdBefore?: InputMaybe<Scalars['Float']['input']>;
  mode?: InputMaybe<Scalars['String']['input']>;
  pipelineName?: InputMaybe<Scalars['String']['input']>;
  runIds?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  snapshotId?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<RunStatus>>;
  tags?: InputMaybe<Array<ExecutionTag>>;
  updatedAfter?: InputMaybe<Scalars['Float']['input']>;
  updatedBefore?: InputMaybe<Scalars['Float']['input']>;
};

export type RunsOrError = InvalidPipelineRunsFilterError | PythonError | Runs;

export type RuntimeMismatchConfigError = PipelineConfigValidationError & {
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
  valueRep?: Maybe<Scalars['String']['output']>;
};

export type ScalarUnionConfigType = ConfigType & {
  description?: Maybe<Scalars['String']['output']>;
  isSelector: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  nonScalarType: ConfigType;
  nonScalarTypeKey: Scalars['String']['output'];
  recursiveConfigTypes: Array<ConfigType>;
  scalarType: ConfigType;
  scalarTypeKey: Scalars['String']['output'];
  typeParamKeys: Array<Scalars['String']['output']>;
};

export type Schedule = {
  assetSelection?: Maybe<AssetSelection>;
  canReset: Scalars['Boolean']['output'];
  cronSchedule: Scalars['String']['output'];
  defaultStatus: InstigationStatus;
  description?: Maybe<Scalars['String']['output']>;
  executionTimezone?: Maybe<Scalars['String']['output']>;
  futureTick: DryRunInstigationTick;
  futureTicks: DryRunInstigationTicks;
  id: Scalars['ID']['output'];
  metadataEntries: Array<MetadataEntry>;
  mode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  owners: Array<DefinitionOwner>;
  partitionSet?: Maybe<PartitionSet>;
  pipelineName: Scalars['String']['output'];
  potentialTickTimestamps: Array<Scalars['Float']['output']>;
  scheduleState: InstigationState;
  solidSelection?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  tags: Array<DefinitionTag>;
};


export type ScheduleFutureTickArgs = {
  tickTimestamp: Scalars['Int']['input'];
};


export type ScheduleFutureTicksArgs = {
  cursor?: InputMaybe<Scalars['Float']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Float']['input']>;
};


export type SchedulePotentialTickTimestampsArgs = {
  lowerLimit?: InputMaybe<Scalars['Int']['input']>;
  startTimestamp?: InputMaybe<Scalars['Float']['input']>;
  upperLimit?: InputMaybe<Scalars['Int']['input']>;
};

export type ScheduleData = {
  cronSchedule: Scalars['String']['output'];
  startTimestamp?: Maybe<Scalars['Float']['output']>;
};

export type ScheduleDryRunResult = DryRunInstigationTick | PythonError | ScheduleNotFoundError | UnauthorizedError;

export type ScheduleMutationResult = PythonError | ScheduleNotFoundError | ScheduleStateResult | UnauthorizedError;

export type ScheduleNotFoundError = Error & {
  message: Scalars['String']['output'];
  scheduleName: Scalars['String']['output'];
};

export type ScheduleOrError = PythonError | Schedule | ScheduleNotFoundError;

export type ScheduleSelector = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  scheduleName: Scalars['String']['input'];
};

export type ScheduleStateResult = {
  scheduleState: InstigationState;
};

export type ScheduleStatus =
  | 'ENDED'
  | 'RUNNING'
  | 'STOPPED';

export type ScheduleTick = {
  status: InstigationTickStatus;
  tickId: Scalars['String']['output'];
  tickSpecificData?: Maybe<ScheduleTickSpecificData>;
  timestamp: Scalars['Float']['output'];
};

export type ScheduleTickFailureData = {
  error: PythonError;
};

export type ScheduleTickSpecificData = ScheduleTickFailureData | ScheduleTickSuccessData;

export type ScheduleTickSuccessData = {
  run?: Maybe<Run>;
};

export type Scheduler = {
  schedulerClass?: Maybe<Scalars['String']['output']>;
};

export type SchedulerNotDefinedError = Error & {
  message: Scalars['String']['output'];
};

export type SchedulerOrError = PythonError | Scheduler | SchedulerNotDefinedError;

export type Schedules = {
  results: Array<Schedule>;
};

export type SchedulesOrError = PythonError | RepositoryNotFoundError | Schedules;

export type SelectorTypeConfigError = PipelineConfigValidationError & {
  incomingFields: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type Sensor = {
  assetSelection?: Maybe<AssetSelection>;
  canReset: Scalars['Boolean']['output'];
  defaultStatus: InstigationStatus;
  description?: Maybe<Scalars['String']['output']>;
  hasCursorUpdatePermissions: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  jobOriginId: Scalars['String']['output'];
  metadata: SensorMetadata;
  metadataEntries: Array<MetadataEntry>;
  minIntervalSeconds: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  nextTick?: Maybe<DryRunInstigationTick>;
  owners: Array<DefinitionOwner>;
  sensorState: InstigationState;
  sensorType: SensorType;
  tags: Array<DefinitionTag>;
  targets?: Maybe<Array<Target>>;
};

export type SensorData = {
  lastCursor?: Maybe<Scalars['String']['output']>;
  lastRunKey?: Maybe<Scalars['String']['output']>;
  lastTickTimestamp?: Maybe<Scalars['Float']['output']>;
};

export type SensorDryRunResult = DryRunInstigationTick | PythonError | SensorNotFoundError | UnauthorizedError;

export type SensorMetadata = {
  assetKeys?: Maybe<Array<AssetKey>>;
};

export type SensorNotFoundError = Error & {
  message: Scalars['String']['output'];
  sensorName: Scalars['String']['output'];
};

export type SensorOrError = PythonError | Sensor | SensorNotFoundError | UnauthorizedError;

export type SensorSelector = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  sensorName: Scalars['String']['input'];
};

export type SensorType =
  | 'ASSET'
  | 'AUTOMATION'
  | 'AUTO_MATERIALIZE'
  | 'FRESHNESS_POLICY'
  | 'MULTI_ASSET'
  | 'RUN_STATUS'
  | 'STANDARD'
  | 'UNKNOWN';

export type Sensors = {
  results: Array<Sensor>;
};

export type SensorsOrError = PythonError | RepositoryNotFoundError | Sensors;

export type SetAppManagedComponentResult = AppManagedComponentValidationError | PythonError | SetAppManagedComponentSuccess | UnauthorizedError;

export type SetAppManagedComponentSuccess = {
  component: AppManagedComponent;
};

export type SetSensorCursorMutation = {
  Output: SensorOrError;
};

export type ShutdownRepositoryLocationMutation = {
  Output: ShutdownRepositoryLocationMutationResult;
};

export type ShutdownRepositoryLocationMutationResult = PythonError | RepositoryLocationNotFound | ShutdownRepositoryLocationSuccess | UnauthorizedError;

export type ShutdownRepositoryLocationSuccess = {
  repositoryLocationName: Scalars['String']['output'];
};

export type SinceConditionMetadata = {
  resetEvaluationId?: Maybe<Scalars['ID']['output']>;
  resetTimestamp?: Maybe<Scalars['Float']['output']>;
  triggerEvaluationId?: Maybe<Scalars['ID']['output']>;
  triggerTimestamp?: Maybe<Scalars['Float']['output']>;
};

export type Solid = {
  definition: ISolidDefinition;
  inputs: Array<Input>;
  isDynamicMapped: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  outputs: Array<Output>;
};

export type SolidContainer = {
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  modes: Array<Mode>;
  name: Scalars['String']['output'];
  solidHandle?: Maybe<SolidHandle>;
  solidHandles: Array<SolidHandle>;
  solids: Array<Solid>;
};


export type SolidContainerSolidHandleArgs = {
  handleID: Scalars['String']['input'];
};


export type SolidContainerSolidHandlesArgs = {
  parentHandleID?: InputMaybe<Scalars['String']['input']>;
};

export type SolidDefinition = ISolidDefinition & {
  assetNodes: Array<AssetNode>;
  configField?: Maybe<ConfigTypeField>;
  description?: Maybe<Scalars['String']['output']>;
  inputDefinitions: Array<InputDefinition>;
  metadata: Array<MetadataItemDefinition>;
  name: Scalars['String']['output'];
  outputDefinitions: Array<OutputDefinition>;
  pool?: Maybe<Scalars['String']['output']>;
  pools: Array<Scalars['String']['output']>;
  requiredResources: Array<ResourceRequirement>;
};

export type SolidHandle = {
  handleID: Scalars['String']['output'];
  parent?: Maybe<SolidHandle>;
  solid: Solid;
  stepStats?: Maybe<SolidStepStatsOrError>;
};


export type SolidHandleStepStatsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type SolidStepStatsConnection = {
  nodes: Array<RunStepStats>;
};

export type SolidStepStatsOrError = SolidStepStatsConnection | SolidStepStatusUnavailableError;

export type SolidStepStatusUnavailableError = Error & {
  message: Scalars['String']['output'];
};

export type SourceLocation = LocalFileCodeReference | UrlCodeReference;

export type SpecificPartitionAssetConditionEvaluationNode = {
  childUniqueIds: Array<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  entityKey: EntityKey;
  metadataEntries: Array<MetadataEntry>;
  status: AssetConditionEvaluationStatus;
  uniqueId: Scalars['String']['output'];
};

export type StaleCause = {
  category: StaleCauseCategory;
  dependency?: Maybe<AssetKey>;
  dependencyPartitionKey?: Maybe<Scalars['String']['output']>;
  key: AssetKey;
  partitionKey?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
};

export type StaleCauseCategory =
  | 'CODE'
  | 'DATA'
  | 'DEPENDENCIES';

export type StaleStatus =
  | 'FRESH'
  | 'MISSING'
  | 'STALE';

export type StartScheduleMutation = {
  Output: ScheduleMutationResult;
};

export type StepEvent = {
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
};

export type StepEventStatus =
  | 'FAILURE'
  | 'IN_PROGRESS'
  | 'SKIPPED'
  | 'SUCCESS';

export type StepExecution = {
  marshalledInputs?: InputMaybe<Array<MarshalledInput>>;
  marshalledOutputs?: InputMaybe<Array<MarshalledOutput>>;
  stepKey: Scalars['String']['input'];
};

export type StepExpectationResultEvent = MessageEvent & StepEvent & {
  eventType?: Maybe<DagsterEventType>;
  expectationResult: ExpectationResult;
  level: LogLevel;
  message: Scalars['String']['output'];
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type StepKind =
  | 'COMPUTE'
  | 'UNRESOLVED_COLLECT'
  | 'UNRESOLVED_MAPPED';

export type StepOutputHandle = {
  outputName: Scalars['String']['input'];
  stepKey: Scalars['String']['input'];
};

export type StepWorkerStartedEvent = DisplayableEvent & MarkerEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type StepWorkerStartingEvent = DisplayableEvent & MarkerEvent & MessageEvent & StepEvent & {
  description?: Maybe<Scalars['String']['output']>;
  eventType?: Maybe<DagsterEventType>;
  label?: Maybe<Scalars['String']['output']>;
  level: LogLevel;
  markerEnd?: Maybe<Scalars['String']['output']>;
  markerStart?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  metadataEntries: Array<MetadataEntry>;
  runId: Scalars['String']['output'];
  solidHandleID?: Maybe<Scalars['String']['output']>;
  stepKey?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['String']['output'];
};

export type StopRunningScheduleMutation = {
  Output: ScheduleMutationResult;
};

export type StopSensorMutation = {
  Output: StopSensorMutationResultOrError;
};

export type StopSensorMutationResult = {
  instigationState?: Maybe<InstigationState>;
};

export type StopSensorMutationResultOrError = PythonError | StopSensorMutationResult | UnauthorizedError;

export type StorageAddress = {
  storageKind?: Maybe<Scalars['String']['output']>;
  tableName: Scalars['String']['output'];
};

export type Subscription = {
  capturedLogs: CapturedLogs;
  locationStateChangeEvents: LocationStateChangeSubscription;
  pipelineRunLogs: PipelineRunLogsSubscriptionPayload;
};


export type SubscriptionCapturedLogsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  logKey: Array<Scalars['String']['input']>;
};


export type SubscriptionPipelineRunLogsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  runId: Scalars['ID']['input'];
};

export type Table = {
  records: Array<Scalars['String']['output']>;
  schema: TableSchema;
};

export type TableColumn = {
  constraints: TableColumnConstraints;
  description?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  tags: Array<DefinitionTag>;
  type: Scalars['String']['output'];
};

export type TableColumnConstraints = {
  nullable: Scalars['Boolean']['output'];
  other: Array<Scalars['String']['output']>;
  unique: Scalars['Boolean']['output'];
};

export type TableColumnDep = {
  assetKey: AssetKey;
  columnName: Scalars['String']['output'];
};

export type TableColumnLineageEntry = {
  columnDeps: Array<TableColumnDep>;
  columnName: Scalars['String']['output'];
};

export type TableColumnLineageMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  lineage: Array<TableColumnLineageEntry>;
};

export type TableConstraints = {
  other: Array<Scalars['String']['output']>;
};

export type TableMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  table: Table;
};

export type TableSchema = {
  columns: Array<TableColumn>;
  constraints?: Maybe<TableConstraints>;
};

export type TableSchemaMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  schema: TableSchema;
};

export type TagInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type Target = {
  mode: Scalars['String']['output'];
  pipelineName: Scalars['String']['output'];
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
};

export type TeamAssetOwner = {
  team: Scalars['String']['output'];
};

export type TeamDefinitionOwner = {
  team: Scalars['String']['output'];
};

export type TerminatePipelineExecutionFailure = {
  message: Scalars['String']['output'];
  run: Run;
};

export type TerminatePipelineExecutionSuccess = {
  run: Run;
};

export type TerminateRunFailure = TerminatePipelineExecutionFailure & {
  message: Scalars['String']['output'];
  run: Run;
};

export type TerminateRunMutation = {
  Output: TerminateRunResult;
};

export type TerminateRunPolicy =
  | 'MARK_AS_CANCELED_IMMEDIATELY'
  | 'SAFE_TERMINATE';

export type TerminateRunResult = PythonError | RunNotFoundError | TerminateRunFailure | TerminateRunSuccess | UnauthorizedError;

export type TerminateRunSuccess = TerminatePipelineExecutionSuccess & {
  run: Run;
};

export type TerminateRunsResult = {
  terminateRunResults: Array<TerminateRunResult>;
};

export type TerminateRunsResultOrError = PythonError | TerminateRunsResult;

export type TestFields = {
  alwaysException?: Maybe<Scalars['String']['output']>;
  asyncString?: Maybe<Scalars['String']['output']>;
};

export type TextMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type TextRuleEvaluationData = {
  text?: Maybe<Scalars['String']['output']>;
};

export type TickEvaluation = {
  cursor?: Maybe<Scalars['String']['output']>;
  dynamicPartitionsRequests?: Maybe<Array<DynamicPartitionRequest>>;
  error?: Maybe<PythonError>;
  runRequests?: Maybe<Array<RunRequest>>;
  skipReason?: Maybe<Scalars['String']['output']>;
};

export type TimePartitionRangeStatus = {
  endKey: Scalars['String']['output'];
  endTime: Scalars['Float']['output'];
  startKey: Scalars['String']['output'];
  startTime: Scalars['Float']['output'];
  status: PartitionRangeStatus;
};

export type TimePartitionStatuses = {
  ranges: Array<TimePartitionRangeStatus>;
};

export type TimeWindowFreshnessPolicy = {
  failWindowSeconds: Scalars['Int']['output'];
  warnWindowSeconds?: Maybe<Scalars['Int']['output']>;
};

export type TimestampMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  timestamp: Scalars['Float']['output'];
};

export type TypeCheck = DisplayableEvent & {
  description?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
  metadataEntries: Array<MetadataEntry>;
  success: Scalars['Boolean']['output'];
};

export type UnauthorizedError = Error & {
  message: Scalars['String']['output'];
};

export type UnknownPipeline = PipelineReference & {
  name: Scalars['String']['output'];
  solidSelection?: Maybe<Array<Scalars['String']['output']>>;
};

export type UnpartitionedAssetConditionEvaluationNode = {
  childUniqueIds: Array<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  endTimestamp?: Maybe<Scalars['Float']['output']>;
  entityKey: EntityKey;
  metadataEntries: Array<MetadataEntry>;
  startTimestamp?: Maybe<Scalars['Float']['output']>;
  status: AssetConditionEvaluationStatus;
  uniqueId: Scalars['String']['output'];
};

export type UnpartitionedAssetStatus = {
  assetKey: AssetKey;
  failed: Scalars['Boolean']['output'];
  inProgress: Scalars['Boolean']['output'];
  materialized: Scalars['Boolean']['output'];
};

export type UnsupportedOperationError = Error & {
  message: Scalars['String']['output'];
};

export type UrlCodeReference = {
  label?: Maybe<Scalars['String']['output']>;
  url: Scalars['String']['output'];
};

export type UrlMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type UsedSolid = {
  definition: ISolidDefinition;
  invocations: Array<NodeInvocationSite>;
};

export type UserAssetOwner = {
  email: Scalars['String']['output'];
};

export type UserDefinitionOwner = {
  email: Scalars['String']['output'];
};

export type WaitingOnKeysRuleEvaluationData = {
  waitingOnAssetKeys?: Maybe<Array<AssetKey>>;
};

export type Workspace = {
  id: Scalars['String']['output'];
  locationEntries: Array<WorkspaceLocationEntry>;
};

export type WorkspaceLocationEntry = {
  definitionsSource: DefinitionsSource;
  defsStateInfo?: Maybe<DefsStateInfo>;
  displayMetadata: Array<RepositoryMetadata>;
  featureFlags: Array<FeatureFlag>;
  id: Scalars['ID']['output'];
  loadStatus: RepositoryLocationLoadStatus;
  locationOrLoadError?: Maybe<RepositoryLocationOrLoadError>;
  name: Scalars['String']['output'];
  permissions: Array<Permission>;
  updatedTimestamp: Scalars['Float']['output'];
  versionKey: Scalars['String']['output'];
};

export type WorkspaceLocationEntryOrError = PythonError | WorkspaceLocationEntry;

export type WorkspaceLocationStatusEntries = {
  entries: Array<WorkspaceLocationStatusEntry>;
};

export type WorkspaceLocationStatusEntriesOrError = PythonError | WorkspaceLocationStatusEntries;

export type WorkspaceLocationStatusEntry = {
  id: Scalars['ID']['output'];
  loadStatus: RepositoryLocationLoadStatus;
  name: Scalars['String']['output'];
  permissions: Array<Permission>;
  updateTimestamp: Scalars['Float']['output'];
  versionKey: Scalars['String']['output'];
};

export type WorkspaceOrError = PythonError | Workspace;

export type WrappingConfigType = {
  ofType: ConfigType;
};

export type WrappingDagsterType = {
  ofType: DagsterType;
};

export type AnalyticsRunsQueryVariables = Exact<{
  filter?: InputMaybe<RunsFilter>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AnalyticsRunsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, repositoryOrigin?: { id: string, repositoryLocationName: string, repositoryName: string } | null, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
   };

export type AssetCheckExecutionPartsFragment = { id: string, runId: string, status: AssetCheckExecutionResolvedStatus, timestamp: number, partition?: string | null, evaluation?: { timestamp: number, severity: AssetCheckSeverity, description?: string | null, partition?: string | null } | null };

export type AssetCheckPartsFragment = { name: string, description?: string | null, blocking: boolean, jobNames: Array<string>, canExecuteIndividually: AssetCheckCanExecuteIndividually };

export type AssetChecksDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssetChecksDefinitionsQuery = { assetNodes: Array<{ assetKey: { path: Array<string> }, assetChecksOrError:
      | { __typename: 'AssetCheckNeedsAgentUpgradeError', message: string }
      | { __typename: 'AssetCheckNeedsMigrationError', message: string }
      | { __typename: 'AssetCheckNeedsUserCodeUpgrade', message: string }
      | { __typename: 'AssetChecks', checks: Array<{ name: string, description?: string | null, blocking: boolean, jobNames: Array<string>, canExecuteIndividually: AssetCheckCanExecuteIndividually }> }
     }> };

export type AssetChecksDetailsQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type AssetChecksDetailsQuery = { assetNodes: Array<{ assetKey: { path: Array<string> }, assetChecksOrError:
      | { __typename: 'AssetCheckNeedsAgentUpgradeError', message: string }
      | { __typename: 'AssetCheckNeedsMigrationError', message: string }
      | { __typename: 'AssetCheckNeedsUserCodeUpgrade', message: string }
      | { __typename: 'AssetChecks', checks: Array<{ name: string, description?: string | null, blocking: boolean, jobNames: Array<string>, canExecuteIndividually: AssetCheckCanExecuteIndividually, additionalAssetKeys: Array<{ path: Array<string> }>, automationCondition?: { label?: string | null, expandedLabel: Array<string> } | null, partitionDefinition?: { type: PartitionDefinitionType } | null, executionForLatestMaterialization?: { id: string } | null }> }
     }> };

export type AssetChecksExecutionsQueryVariables = Exact<{
  asset: AssetKeyInput;
  check: Scalars['String']['input'];
  partition?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type AssetChecksExecutionsQuery = { assetCheckExecutions: Array<{ stepKey?: string | null, id: string, runId: string, status: AssetCheckExecutionResolvedStatus, timestamp: number, partition?: string | null, evaluation?: { timestamp: number, severity: AssetCheckSeverity, description?: string | null, partition?: string | null, targetMaterialization?: { runId: string, timestamp: number } | null, metadataEntries: Array<
        | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
        | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
        | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
            | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
            | { __typename: 'UrlCodeReference', url: string, label?: string | null }
          > }
        | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
        | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
        | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
        | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
        | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
        | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
        | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
        | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
        | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
        | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
        | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
        | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
        | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
        | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
        | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
      > } | null }> };

export type AssetChecksReportMutationVariables = Exact<{
  params: ReportAssetCheckEvaluationsParams;
}>;


export type AssetChecksReportMutation = { reportAssetCheckEvaluations:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportAssetCheckEvaluationsSuccess' }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AssetPageQueryVariables = Exact<{
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AssetPageQuery = { assetsOrError:
    | { __typename: 'AssetConnection', nodes: Array<{ id: string, key: { path: Array<string> }, definition?: { id: string, groupName: string, kinds: Array<string>, isMaterializable: boolean, isObservable: boolean, partitionDefinition?: { type: PartitionDefinitionType } | null, repository: { id: string, location: { id: string, name: string } } } | null }> }
    | { __typename: 'PythonError', message: string }
   };

export type AssetStatesQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
  withStale: Scalars['Boolean']['input'];
}>;


export type AssetStatesQuery = { assetsLatestInfo: Array<{ id: string, unstartedRunIds: Array<string>, inProgressRunIds: Array<string>, assetKey: { path: Array<string> }, latestMaterialization?: { runId: string, timestamp: string, partition?: string | null } | null, latestRun?: { id: string, runId: string, status: RunStatus, creationTime: number, endTime?: number | null } | null }>, assetNodes: Array<{ id: string, isPartitioned: boolean, isMaterializable: boolean, isExecutable: boolean, isObservable: boolean, staleStatus?: StaleStatus | null, assetKey: { path: Array<string> }, partitionStats?: { numPartitions: number, numMaterialized: number, numFailed: number, numMaterializing: number } | null, staleCauses?: Array<{ category: StaleCauseCategory, reason: string, key: { path: Array<string> }, dependency?: { path: Array<string> } | null }> }> };

export type AssetLastObservationQueryVariables = Exact<{
  key: AssetKeyInput;
}>;


export type AssetLastObservationQuery = { assetOrError:
    | { __typename: 'Asset', id: string, assetObservations: Array<{ runId: string, timestamp: string }> }
    | { __typename: 'AssetNotFoundError', message: string }
   };

export type AssetDetailsQueryVariables = Exact<{
  key: AssetKeyInput;
  withMetadata: Scalars['Boolean']['input'];
  withChecks: Scalars['Boolean']['input'];
  withAutomation: Scalars['Boolean']['input'];
  withConfig: Scalars['Boolean']['input'];
  withFreshness: Scalars['Boolean']['input'];
}>;


export type AssetDetailsQuery = { assetOrError:
    | { __typename: 'Asset', id: string, definition?: { id: string, groupName: string, description?: string | null, kinds: Array<string>, opVersion?: string | null, pools: Array<string>, isMaterializable: boolean, isExecutable: boolean, isObservable: boolean, hasAssetChecks: boolean, jobNames: Array<string>, opName?: string | null, tags: Array<{ key: string, value: string }>, owners: Array<
          | { __typename: 'TeamAssetOwner', team: string }
          | { __typename: 'UserAssetOwner', email: string }
        >, repository: { id: string, name: string, location: { id: string, name: string } }, dependencyKeys: Array<{ path: Array<string> }>, dependedByKeys: Array<{ path: Array<string> }>, partitionDefinition?: { type: PartitionDefinitionType, description: string, dimensionTypes: Array<{ name: string, type: PartitionDefinitionType, description: string, dynamicPartitionsDefinitionName?: string | null }> } | null, automationCondition?: { label?: string | null, expandedLabel?: Array<string> } | null, targetingInstigators?: Array<
          | { __typename: 'Schedule', id: string, name: string, cronSchedule: string, scheduleState: { id: string, status: InstigationStatus } }
          | { __typename: 'Sensor', id: string, name: string, sensorType: SensorType, sensorState: { id: string, status: InstigationStatus } }
        >, metadataEntries?: Array<
          | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
          | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
          | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
              | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
              | { __typename: 'UrlCodeReference', url: string, label?: string | null }
            > }
          | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
          | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
          | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
          | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
          | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
          | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
          | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
          | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
          | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
          | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
          | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
          | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
          | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
          | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
          | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
          | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
          | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
        >, freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus } | null, requiredResources?: Array<{ resourceKey: string }>, configField?: { name: string, isRequired: boolean, configTypeKey: string } | null, assetChecksOrError?:
          | { __typename: 'AssetCheckNeedsAgentUpgradeError', message: string }
          | { __typename: 'AssetCheckNeedsMigrationError', message: string }
          | { __typename: 'AssetCheckNeedsUserCodeUpgrade', message: string }
          | { __typename: 'AssetChecks', checks: Array<{ name: string, description?: string | null, blocking: boolean }> }
         } | null }
    | { __typename: 'AssetNotFoundError', message: string }
   };

export type AssetExistenceQueryVariables = Exact<{
  key: AssetKeyInput;
}>;


export type AssetExistenceQuery = { assetOrError:
    | { __typename: 'Asset', id: string, hasDefinitionOrRecord: boolean }
    | { __typename: 'AssetNotFoundError', message: string }
   };

export type AssetFreshnessQueryVariables = Exact<{
  key: AssetKeyInput;
}>;


export type AssetFreshnessQuery = { assetNodeOrError:
    | { __typename: 'AssetNode', id: string, isObservable: boolean, internalFreshnessPolicy?:
        | { __typename: 'CronFreshnessPolicy', deadlineCron: string, lowerBoundDeltaSeconds: number, timezone: string }
        | { __typename: 'TimeWindowFreshnessPolicy', failWindowSeconds: number, warnWindowSeconds?: number | null }
       | null, freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null, freshnessPolicy?: { maximumLagMinutes: number, cronSchedule?: string | null, cronScheduleTimezone?: string | null } | null, freshnessInfo?: { currentLagMinutes?: number | null, currentMinutesLate?: number | null } | null }
    | { __typename: 'AssetNotFoundError', message: string }
   };

type AssetEventParts_EngineEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ExecutionStepOutputEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ExpectationResult_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_FailedToMaterializeEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_FailureMetadata_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_HandledOutputEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_HealthChangedEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_LoadedInputEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_MaterializationEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ObjectStoreOperationResult_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ObservationEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ResourceInitFailureEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ResourceInitStartedEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_ResourceInitSuccessEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_StepWorkerStartedEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_StepWorkerStartingEvent_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

type AssetEventParts_TypeCheck_Fragment = { description?: string | null, metadataEntries: Array<
    | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
    | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
    | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
        | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
        | { __typename: 'UrlCodeReference', url: string, label?: string | null }
      > }
    | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
    | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
    | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
    | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
    | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
    | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
    | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
    | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
    | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
    | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
    | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
    | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
    | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
    | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
    | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
    | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
  > };

export type AssetEventPartsFragment =
  | AssetEventParts_EngineEvent_Fragment
  | AssetEventParts_ExecutionStepOutputEvent_Fragment
  | AssetEventParts_ExpectationResult_Fragment
  | AssetEventParts_FailedToMaterializeEvent_Fragment
  | AssetEventParts_FailureMetadata_Fragment
  | AssetEventParts_HandledOutputEvent_Fragment
  | AssetEventParts_HealthChangedEvent_Fragment
  | AssetEventParts_LoadedInputEvent_Fragment
  | AssetEventParts_MaterializationEvent_Fragment
  | AssetEventParts_ObjectStoreOperationResult_Fragment
  | AssetEventParts_ObservationEvent_Fragment
  | AssetEventParts_ResourceInitFailureEvent_Fragment
  | AssetEventParts_ResourceInitStartedEvent_Fragment
  | AssetEventParts_ResourceInitSuccessEvent_Fragment
  | AssetEventParts_StepWorkerStartedEvent_Fragment
  | AssetEventParts_StepWorkerStartingEvent_Fragment
  | AssetEventParts_TypeCheck_Fragment
;

export type AssetHistoryQueryVariables = Exact<{
  key: AssetKeyInput;
  types: Array<AssetEventHistoryEventTypeSelector> | AssetEventHistoryEventTypeSelector;
  partitions?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type AssetHistoryQuery = { assetOrError:
    | { __typename: 'Asset', id: string, assetEventHistory: { cursor: string, results: Array<
          | { __typename: 'FailedToMaterializeEvent', runId: string, timestamp: string, partition?: string | null, stepKey?: string | null, materializationFailureReason: AssetMaterializationFailureReason, materializationFailureType: AssetMaterializationFailureType, description?: string | null, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
              | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
              | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
              | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
                  | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
                  | { __typename: 'UrlCodeReference', url: string, label?: string | null }
                > }
              | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
              | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
              | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
              | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
              | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
              | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
              | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
              | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
              | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
              | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
              | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
              | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
              | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
              | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
              | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
            > }
          | { __typename: 'MaterializationEvent', runId: string, timestamp: string, partition?: string | null, stepKey?: string | null, description?: string | null, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
              | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
              | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
              | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
                  | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
                  | { __typename: 'UrlCodeReference', url: string, label?: string | null }
                > }
              | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
              | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
              | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
              | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
              | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
              | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
              | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
              | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
              | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
              | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
              | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
              | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
              | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
              | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
              | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
            > }
          | { __typename: 'ObservationEvent', runId: string, timestamp: string, partition?: string | null, stepKey?: string | null, description?: string | null, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
              | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
              | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
              | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
                  | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
                  | { __typename: 'UrlCodeReference', url: string, label?: string | null }
                > }
              | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
              | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
              | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
              | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
              | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
              | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
              | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
              | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
              | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
              | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
              | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
              | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
              | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
              | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
              | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
            > }
        > } }
    | { __typename: 'AssetNotFoundError', message: string }
   };

export type AssetOlderHistoryQueryVariables = Exact<{
  key: AssetKeyInput;
  partitions?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  materializations: Scalars['Boolean']['input'];
  observations: Scalars['Boolean']['input'];
}>;


export type AssetOlderHistoryQuery = { assetOrError:
    | { __typename: 'Asset', id: string, assetMaterializations?: Array<{ runId: string, timestamp: string, partition?: string | null, stepKey?: string | null, description?: string | null, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
          | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
          | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
          | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
              | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
              | { __typename: 'UrlCodeReference', url: string, label?: string | null }
            > }
          | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
          | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
          | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
          | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
          | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
          | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
          | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
          | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
          | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
          | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
          | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
          | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
          | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
          | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
          | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
          | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
          | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
        > }>, assetObservations?: Array<{ runId: string, timestamp: string, partition?: string | null, stepKey?: string | null, description?: string | null, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
          | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
          | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
          | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
              | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
              | { __typename: 'UrlCodeReference', url: string, label?: string | null }
            > }
          | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
          | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
          | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
          | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
          | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
          | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
          | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
          | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
          | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
          | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
          | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
          | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
          | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
          | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
          | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
          | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
          | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
        > }> }
    | { __typename: 'AssetNotFoundError', message: string }
   };

export type AssetsOfRunQueryVariables = Exact<{
  runIds?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AssetsOfRunQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, assets: Array<{ id: string, key: { path: Array<string> } }>, assetMaterializations: Array<{ assetKey?: { path: Array<string> } | null }> }> }
   };

export type AssetReportEventsMutationVariables = Exact<{
  params: ReportRunlessAssetEventsParams;
}>;


export type AssetReportEventsMutation = { reportRunlessAssetEvents:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportRunlessAssetEventsSuccess', assetKey: { path: Array<string> } }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AssetWipeMutationVariables = Exact<{
  ranges: Array<PartitionsByAssetSelector> | PartitionsByAssetSelector;
}>;


export type AssetWipeMutation = { wipeAssets:
    | { __typename: 'AssetNotFoundError', message: string }
    | { __typename: 'AssetWipeSuccess', assetPartitionRanges: Array<{ assetKey: { path: Array<string> } }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UnsupportedOperationError', message: string }
   };

export type AssetsRequiredTogetherQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type AssetsRequiredTogetherQuery = { assetNodeAdditionalRequiredKeys: Array<{ path: Array<string> }> };

export type AssetsMadeByQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type AssetsMadeByQuery = { assetNodes: Array<{ opNames: Array<string>, assetKey: { path: Array<string> } }> };

type DefinitionOwnerParts_TeamDefinitionOwner_Fragment = { __typename: 'TeamDefinitionOwner', team: string };

type DefinitionOwnerParts_UserDefinitionOwner_Fragment = { __typename: 'UserDefinitionOwner', email: string };

export type DefinitionOwnerPartsFragment =
  | DefinitionOwnerParts_TeamDefinitionOwner_Fragment
  | DefinitionOwnerParts_UserDefinitionOwner_Fragment
;

export type TickPartsFragment = { id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }> };

export type TickLogPartsFragment = { logEvents: { events: Array<{ message: string, timestamp: string, level: LogLevel }> } };

export type SchedulePartsFragment = { id: string, name: string, description?: string | null, cronSchedule: string, executionTimezone?: string | null, pipelineName: string, defaultStatus: InstigationStatus, canReset: boolean, assetSelection?: { assetSelectionString?: string | null } | null, scheduleState: { id: string, status: InstigationStatus, nextTick?: { timestamp?: number | null } | null } };

export type SensorPartsFragment = { id: string, name: string, description?: string | null, sensorType: SensorType, minIntervalSeconds: number, defaultStatus: InstigationStatus, canReset: boolean, targets?: Array<{ pipelineName: string }> | null, metadata: { assetKeys?: Array<{ path: Array<string> }> | null }, assetSelection?: { assetSelectionString?: string | null } | null, nextTick?: { timestamp?: number | null } | null, sensorState: { id: string, status: InstigationStatus, typeSpecificData?:
      | { __typename: 'ScheduleData' }
      | { __typename: 'SensorData', lastCursor?: string | null }
     | null } };

export type AutomationSchedulesQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type AutomationSchedulesQuery = { schedulesOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RepositoryNotFoundError', message: string }
    | { __typename: 'Schedules', results: Array<{ id: string, name: string, description?: string | null, cronSchedule: string, executionTimezone?: string | null, pipelineName: string, defaultStatus: InstigationStatus, canReset: boolean, scheduleState: { id: string, status: InstigationStatus, ticks: Array<{ id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }> }>, nextTick?: { timestamp?: number | null } | null }, assetSelection?: { assetSelectionString?: string | null } | null }> }
   };

export type AutomationSensorsQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type AutomationSensorsQuery = { sensorsOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RepositoryNotFoundError', message: string }
    | { __typename: 'Sensors', results: Array<{ id: string, name: string, description?: string | null, sensorType: SensorType, minIntervalSeconds: number, defaultStatus: InstigationStatus, canReset: boolean, sensorState: { id: string, status: InstigationStatus, ticks: Array<{ id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }> }>, typeSpecificData?:
            | { __typename: 'ScheduleData' }
            | { __typename: 'SensorData', lastCursor?: string | null }
           | null }, targets?: Array<{ pipelineName: string }> | null, metadata: { assetKeys?: Array<{ path: Array<string> }> | null }, assetSelection?: { assetSelectionString?: string | null } | null, nextTick?: { timestamp?: number | null } | null }> }
   };

export type AutomationScheduleQueryVariables = Exact<{
  selector: ScheduleSelector;
  from?: InputMaybe<Scalars['Float']['input']>;
  count?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AutomationScheduleQuery = { scheduleOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Schedule', id: string, name: string, description?: string | null, cronSchedule: string, executionTimezone?: string | null, pipelineName: string, defaultStatus: InstigationStatus, canReset: boolean, futureTicks: { results: Array<{ timestamp?: number | null }> }, assetSelection?: { assetSelectionString?: string | null } | null, scheduleState: { id: string, status: InstigationStatus, nextTick?: { timestamp?: number | null } | null } }
    | { __typename: 'ScheduleNotFoundError', message: string }
   };

export type AutomationSensorQueryVariables = Exact<{
  selector: SensorSelector;
}>;


export type AutomationSensorQuery = { sensorOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor', id: string, name: string, description?: string | null, sensorType: SensorType, minIntervalSeconds: number, defaultStatus: InstigationStatus, canReset: boolean, targets?: Array<{ pipelineName: string }> | null, metadata: { assetKeys?: Array<{ path: Array<string> }> | null }, assetSelection?: { assetSelectionString?: string | null } | null, nextTick?: { timestamp?: number | null } | null, sensorState: { id: string, status: InstigationStatus, typeSpecificData?:
          | { __typename: 'ScheduleData' }
          | { __typename: 'SensorData', lastCursor?: string | null }
         | null } }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationScheduleDetailsQueryVariables = Exact<{
  selector: ScheduleSelector;
}>;


export type AutomationScheduleDetailsQuery = { scheduleOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Schedule', id: string, solidSelection?: Array<string | null> | null, assetSelection?: { assetKeys: Array<{ path: Array<string> }> } | null, owners: Array<
        | { __typename: 'TeamDefinitionOwner', team: string }
        | { __typename: 'UserDefinitionOwner', email: string }
      >, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
        | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
        | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
        | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
            | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
            | { __typename: 'UrlCodeReference', url: string, label?: string | null }
          > }
        | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
        | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
        | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
        | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
        | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
        | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
        | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
        | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
        | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
        | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
        | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
        | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
        | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
        | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
        | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
      > }
    | { __typename: 'ScheduleNotFoundError', message: string }
   };

export type AutomationSensorDetailsQueryVariables = Exact<{
  selector: SensorSelector;
}>;


export type AutomationSensorDetailsQuery = { sensorOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor', id: string, assetSelection?: { assetKeys: Array<{ path: Array<string> }> } | null, owners: Array<
        | { __typename: 'TeamDefinitionOwner', team: string }
        | { __typename: 'UserDefinitionOwner', email: string }
      >, tags: Array<{ key: string, value: string }>, metadataEntries: Array<
        | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
        | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
        | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
            | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
            | { __typename: 'UrlCodeReference', url: string, label?: string | null }
          > }
        | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
        | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
        | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
        | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
        | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
        | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
        | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
        | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
        | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
        | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
        | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
        | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
        | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
        | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
        | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
      > }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationScheduleTicksQueryVariables = Exact<{
  selector: ScheduleSelector;
  limit?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Float']['input']>;
  after?: InputMaybe<Scalars['Float']['input']>;
  statuses?: InputMaybe<Array<InstigationTickStatus> | InstigationTickStatus>;
  logs: Scalars['Boolean']['input'];
}>;


export type AutomationScheduleTicksQuery = { scheduleOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Schedule', id: string, scheduleState: { id: string, ticks: Array<{ id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }>, logEvents: { events: Array<{ message: string, timestamp: string, level: LogLevel }> } }> } }
    | { __typename: 'ScheduleNotFoundError', message: string }
   };

export type AutomationSensorTicksQueryVariables = Exact<{
  selector: SensorSelector;
  limit?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Float']['input']>;
  after?: InputMaybe<Scalars['Float']['input']>;
  statuses?: InputMaybe<Array<InstigationTickStatus> | InstigationTickStatus>;
  logs: Scalars['Boolean']['input'];
}>;


export type AutomationSensorTicksQuery = { sensorOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor', id: string, sensorState: { id: string, ticks: Array<{ id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }>, logEvents: { events: Array<{ message: string, timestamp: string, level: LogLevel }> } }> } }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationStartScheduleMutationVariables = Exact<{
  selector: ScheduleSelector;
}>;


export type AutomationStartScheduleMutation = { startSchedule:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ScheduleNotFoundError', message: string }
    | { __typename: 'ScheduleStateResult' }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationStopScheduleMutationVariables = Exact<{
  id: Scalars['String']['input'];
}>;


export type AutomationStopScheduleMutation = { stopRunningSchedule:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ScheduleNotFoundError', message: string }
    | { __typename: 'ScheduleStateResult' }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationResetScheduleMutationVariables = Exact<{
  selector: ScheduleSelector;
}>;


export type AutomationResetScheduleMutation = { resetSchedule:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ScheduleNotFoundError', message: string }
    | { __typename: 'ScheduleStateResult' }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationStartSensorMutationVariables = Exact<{
  selector: SensorSelector;
}>;


export type AutomationStartSensorMutation = { startSensor:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor' }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationStopSensorMutationVariables = Exact<{
  id: Scalars['String']['input'];
}>;


export type AutomationStopSensorMutation = { stopSensor:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'StopSensorMutationResult' }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationResetSensorMutationVariables = Exact<{
  selector: SensorSelector;
}>;


export type AutomationResetSensorMutation = { resetSensor:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor' }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationSetSensorCursorMutationVariables = Exact<{
  selector: SensorSelector;
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type AutomationSetSensorCursorMutation = { setSensorCursor:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor' }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TickEvaluationPartsFragment = { skipReason?: string | null, cursor?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, runRequests?: Array<{ runKey?: string | null, jobName?: string | null, runConfigYaml: string, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetChecks?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> | null, dynamicPartitionsRequests?: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null }> | null };

export type AutomationPreviewScheduleMutationVariables = Exact<{
  selector: ScheduleSelector;
  timestamp?: InputMaybe<Scalars['Float']['input']>;
}>;


export type AutomationPreviewScheduleMutation = { scheduleDryRun:
    | { __typename: 'DryRunInstigationTick', evaluationResult?: { skipReason?: string | null, cursor?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, runRequests?: Array<{ runKey?: string | null, jobName?: string | null, runConfigYaml: string, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetChecks?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> | null, dynamicPartitionsRequests?: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null }> | null } | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ScheduleNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AutomationPreviewSensorMutationVariables = Exact<{
  selector: SensorSelector;
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type AutomationPreviewSensorMutation = { sensorDryRun:
    | { __typename: 'DryRunInstigationTick', evaluationResult?: { skipReason?: string | null, cursor?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, runRequests?: Array<{ runKey?: string | null, jobName?: string | null, runConfigYaml: string, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetChecks?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> | null, dynamicPartitionsRequests?: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null }> | null } | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type BackfillPartsFragment = { id: string, status: BulkActionStatus, title?: string | null, description?: string | null, timestamp: number, endTimestamp?: number | null, jobName?: string | null, isAssetBackfill: boolean, numPartitions?: number | null, user?: string | null, assetSelection?: Array<{ path: Array<string> }> | null, tags: Array<{ key: string, value: string }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

export type BackfillProgressPartsFragment = { id: string, status: BulkActionStatus, title?: string | null, description?: string | null, timestamp: number, endTimestamp?: number | null, jobName?: string | null, isAssetBackfill: boolean, numPartitions?: number | null, user?: string | null, partitionStatusCounts: Array<{ runStatus: RunStatus, count: number }>, assetBackfillData?: { assetBackfillStatuses: Array<
      | { __typename: 'AssetPartitionsStatusCounts', numPartitionsTargeted: number, numPartitionsInProgress: number, numPartitionsMaterialized: number, numPartitionsFailed: number, assetKey: { path: Array<string> } }
      | { __typename: 'UnpartitionedAssetStatus', inProgress: boolean, materialized: boolean, failed: boolean, assetKey: { path: Array<string> } }
    > } | null, assetSelection?: Array<{ path: Array<string> }> | null, tags: Array<{ key: string, value: string }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

export type BackfillListQueryVariables = Exact<{
  filters?: InputMaybe<BulkActionsFilter>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type BackfillListQuery = { partitionBackfillsOrError:
    | { __typename: 'PartitionBackfills', results: Array<{ id: string, status: BulkActionStatus, title?: string | null, description?: string | null, timestamp: number, endTimestamp?: number | null, jobName?: string | null, isAssetBackfill: boolean, numPartitions?: number | null, user?: string | null, partitionSet?: { id: string, repositoryOrigin: { id: string, repositoryName: string, repositoryLocationName: string } } | null, assetSelection?: Array<{ path: Array<string> }> | null, tags: Array<{ key: string, value: string }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> }
    | { __typename: 'PythonError', message: string }
   };

export type BackfillStateQueryVariables = Exact<{
  backfillId: Scalars['String']['input'];
}>;


export type BackfillStateQuery = { partitionBackfillOrError:
    | { __typename: 'BackfillNotFoundError', message: string }
    | { __typename: 'PartitionBackfill', id: string, status: BulkActionStatus, title?: string | null, description?: string | null, timestamp: number, endTimestamp?: number | null, jobName?: string | null, isAssetBackfill: boolean, numPartitions?: number | null, user?: string | null, partitionStatusCounts: Array<{ runStatus: RunStatus, count: number }>, assetBackfillData?: { assetBackfillStatuses: Array<
          | { __typename: 'AssetPartitionsStatusCounts', numPartitionsTargeted: number, numPartitionsInProgress: number, numPartitionsMaterialized: number, numPartitionsFailed: number, assetKey: { path: Array<string> } }
          | { __typename: 'UnpartitionedAssetStatus', inProgress: boolean, materialized: boolean, failed: boolean, assetKey: { path: Array<string> } }
        > } | null, assetSelection?: Array<{ path: Array<string> }> | null, tags: Array<{ key: string, value: string }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
    | { __typename: 'PythonError', message: string }
   };

export type BackfillTargetsQueryVariables = Exact<{
  backfillId: Scalars['String']['input'];
  asset: AssetKeyInput;
}>;


export type BackfillTargetsQuery = { partitionBackfillOrError:
    | { __typename: 'BackfillNotFoundError', message: string }
    | { __typename: 'PartitionBackfill', id: string, partitionsTargetedForAssetKey?: { partitionKeys?: Array<string> | null, ranges?: Array<{ start: string, end: string }> | null } | null }
    | { __typename: 'PythonError', message: string }
   };

export type BackfillPartitionsOfJobQueryVariables = Exact<{
  backfillId: Scalars['String']['input'];
}>;


export type BackfillPartitionsOfJobQuery = { partitionBackfillOrError:
    | { __typename: 'BackfillNotFoundError', message: string }
    | { __typename: 'PartitionBackfill', id: string, partitionStatuses?: { results: Array<{ id: string, partitionName: string, runId?: string | null, runStatus?: RunStatus | null }> } | null }
    | { __typename: 'PythonError', message: string }
   };

export type BackfillRunsQueryVariables = Exact<{
  filter: RunsFilter;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type BackfillRunsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', count: number, results: Array<{ id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
   };

export type BackfillLogsQueryVariables = Exact<{
  backfillId: Scalars['String']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type BackfillLogsQuery = { partitionBackfillOrError:
    | { __typename: 'BackfillNotFoundError', message: string }
    | { __typename: 'PartitionBackfill', id: string, logEvents: { cursor: string, hasMore: boolean, events: Array<{ message: string, timestamp: string, level: LogLevel }> } }
    | { __typename: 'PythonError', message: string }
   };

export type BackfillPreviewQueryVariables = Exact<{
  params: AssetBackfillPreviewParams;
}>;


export type BackfillPreviewQuery = { assetBackfillPreview: Array<{ assetKey: { path: Array<string> }, partitions?: { partitionKeys?: Array<string> | null, ranges?: Array<{ start: string, end: string }> | null } | null }> };

export type BackfillLaunchMutationVariables = Exact<{
  params: LaunchBackfillParams;
}>;


export type BackfillLaunchMutation = { launchPartitionBackfill:
    | { __typename: 'ConflictingExecutionParamsError', message: string }
    | { __typename: 'InvalidOutputError' }
    | { __typename: 'InvalidStepError' }
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'LaunchBackfillSuccess', backfillId: string }
    | { __typename: 'NoModeProvidedError', message: string }
    | { __typename: 'PartitionKeysNotFoundError', message: string }
    | { __typename: 'PartitionSetNotFoundError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PresetNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigValidationInvalid', errors: Array<
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
        | { message: string }
      > }
    | { __typename: 'RunConflict', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type BackfillCancelMutationVariables = Exact<{
  backfillId: Scalars['String']['input'];
}>;


export type BackfillCancelMutation = { cancelPartitionBackfill:
    | { __typename: 'CancelBackfillSuccess', backfillId: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type BackfillResumeMutationVariables = Exact<{
  backfillId: Scalars['String']['input'];
}>;


export type BackfillResumeMutation = { resumePartitionBackfill:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ResumeBackfillSuccess', backfillId: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type BackfillRetryMutationVariables = Exact<{
  params: ReexecutionParams;
}>;


export type BackfillRetryMutation = { reexecutePartitionBackfill:
    | { __typename: 'ConflictingExecutionParamsError', message: string }
    | { __typename: 'InvalidOutputError' }
    | { __typename: 'InvalidStepError' }
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'LaunchBackfillSuccess', backfillId: string }
    | { __typename: 'NoModeProvidedError', message: string }
    | { __typename: 'PartitionKeysNotFoundError', message: string }
    | { __typename: 'PartitionSetNotFoundError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PresetNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigValidationInvalid' }
    | { __typename: 'RunConflict', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type PartitionOfAssetQueryVariables = Exact<{
  asset: AssetKeyInput;
  partition: Scalars['String']['input'];
  partitions?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type PartitionOfAssetQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, latestRunForPartition?: { id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null } | null, latestMaterializationByPartition: Array<{ timestamp: string, runId: string } | null> }> };

export type PartitionRunQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type PartitionRunQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type PartitionDefinitionsQueryVariables = Exact<{
  assets?: InputMaybe<Array<AssetKeyInput> | AssetKeyInput>;
}>;


export type PartitionDefinitionsQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, partitionDefinition?: { name?: string | null, type: PartitionDefinitionType, dimensionTypes: Array<{ name: string, dynamicPartitionsDefinitionName?: string | null }> } | null }> };

export type PartitionAddDynamicMutationVariables = Exact<{
  repository: RepositorySelector;
  partitionsDef: Scalars['String']['input'];
  partition: Scalars['String']['input'];
}>;


export type PartitionAddDynamicMutation = { addDynamicPartition:
    | { __typename: 'AddDynamicPartitionSuccess', partitionKey: string }
    | { __typename: 'DuplicateDynamicPartitionError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type PartitionDeleteDynamicMutationVariables = Exact<{
  repository: RepositorySelector;
  partitionsDef: Scalars['String']['input'];
  partitions: Array<Scalars['String']['input']> | Scalars['String']['input'];
  wipe?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type PartitionDeleteDynamicMutation = { deleteDynamicPartitions:
    | { __typename: 'DeleteDynamicPartitionsSuccess', partitionsDefName: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UnsupportedOperationError', message: string }
   };

export type CodeLocationPartsFragment = { name: string, loadStatus: RepositoryLocationLoadStatus, updatedTimestamp: number, versionKey: string, locationOrLoadError?:
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RepositoryLocation', name: string, isReloadSupported: boolean, serverId?: string | null, repositories: Array<{ name: string, jobs: Array<{ name: string }>, schedules: Array<{ name: string }>, sensors: Array<{ name: string }>, assetNodes: Array<{ isAutoCreatedStub: boolean, assetKey: { path: Array<string> } }> }> }
   | null };

export type CodeLocationsListQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeLocationsListQuery = { workspaceOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Workspace', locationEntries: Array<{ name: string, loadStatus: RepositoryLocationLoadStatus, updatedTimestamp: number, versionKey: string, locationOrLoadError?:
          | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
          | { __typename: 'RepositoryLocation', name: string, isReloadSupported: boolean, serverId?: string | null, repositories: Array<{ name: string, jobs: Array<{ name: string }>, schedules: Array<{ name: string }>, sensors: Array<{ name: string }>, assetNodes: Array<{ isAutoCreatedStub: boolean, assetKey: { path: Array<string> } }> }> }
         | null }> }
   };

export type CodeLocationsStateQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type CodeLocationsStateQuery = { workspaceLocationEntryOrError?:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'WorkspaceLocationEntry', name: string, loadStatus: RepositoryLocationLoadStatus, updatedTimestamp: number, versionKey: string, locationOrLoadError?:
        | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
        | { __typename: 'RepositoryLocation', name: string, isReloadSupported: boolean, serverId?: string | null, repositories: Array<{ name: string, jobs: Array<{ name: string }>, schedules: Array<{ name: string }>, sensors: Array<{ name: string }>, assetNodes: Array<{ isAutoCreatedStub: boolean, assetKey: { path: Array<string> } }> }> }
       | null }
   | null };

export type CodeLocationsDetailsQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type CodeLocationsDetailsQuery = { workspaceLocationEntryOrError?:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'WorkspaceLocationEntry', name: string, loadStatus: RepositoryLocationLoadStatus, updatedTimestamp: number, versionKey: string, displayMetadata: Array<{ key: string, value: string }>, featureFlags: Array<{ name: string, enabled: boolean }>, permissions: Array<{ permission: string, value: boolean }>, locationOrLoadError?:
        | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
        | { __typename: 'RepositoryLocation', environmentPath?: string | null, name: string, isReloadSupported: boolean, serverId?: string | null, dagsterLibraryVersions?: Array<{ name: string, version: string }> | null, repositories: Array<{ name: string, assetGroups: Array<{ groupName: string }>, allTopLevelResourceDetails: Array<{ name: string }>, jobs: Array<{ name: string }>, schedules: Array<{ name: string }>, sensors: Array<{ name: string }>, assetNodes: Array<{ isAutoCreatedStub: boolean, assetKey: { path: Array<string> } }> }> }
       | null }
   | null };

export type CodeLocationsReloadMutationVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type CodeLocationsReloadMutation = { reloadRepositoryLocation:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReloadNotSupported', message: string }
    | { __typename: 'RepositoryLocationNotFound', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'WorkspaceLocationEntry', name: string, loadStatus: RepositoryLocationLoadStatus }
   };

export type CodeLocationsReloadWorkspaceMutationVariables = Exact<{ [key: string]: never; }>;


export type CodeLocationsReloadWorkspaceMutation = { reloadWorkspace:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'Workspace', locationEntries: Array<{ name: string, loadStatus: RepositoryLocationLoadStatus }> }
   };

export type ConfigTypesQueryVariables = Exact<{
  target: PipelineSelector;
}>;


export type ConfigTypesQuery = { runConfigSchemaOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'ModeNotFoundError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunConfigSchema', rootConfigType:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      , allConfigTypes: Array<
        | { __typename: 'ArrayConfigType', key: string, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'CompositeConfigType', key: string, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, isRequired: boolean, configTypeKey: string }> }
        | { __typename: 'EnumConfigType', givenName: string, key: string, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string }> }
        | { __typename: 'MapConfigType', key: string, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'NullableConfigType', key: string, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'RegularConfigType', givenName: string, key: string, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, isSelector: boolean, typeParamKeys: Array<string> }
      > }
   };

export type ConfigSchemaTypesQueryVariables = Exact<{
  target: PipelineSelector;
}>;


export type ConfigSchemaTypesQuery = { runConfigSchemaOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'ModeNotFoundError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigSchema', rootConfigType:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      , allConfigTypes: Array<
        | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
        | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
        | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
        | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
      > }
   };

export type ConfigFieldPartsFragment = { name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null };

type ConfigTypeParts_ArrayConfigType_Fragment = { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> };

type ConfigTypeParts_CompositeConfigType_Fragment = { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> };

type ConfigTypeParts_EnumConfigType_Fragment = { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> };

type ConfigTypeParts_MapConfigType_Fragment = { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> };

type ConfigTypeParts_NullableConfigType_Fragment = { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> };

type ConfigTypeParts_RegularConfigType_Fragment = { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> };

type ConfigTypeParts_ScalarUnionConfigType_Fragment = { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> };

export type ConfigTypePartsFragment =
  | ConfigTypeParts_ArrayConfigType_Fragment
  | ConfigTypeParts_CompositeConfigType_Fragment
  | ConfigTypeParts_EnumConfigType_Fragment
  | ConfigTypeParts_MapConfigType_Fragment
  | ConfigTypeParts_NullableConfigType_Fragment
  | ConfigTypeParts_RegularConfigType_Fragment
  | ConfigTypeParts_ScalarUnionConfigType_Fragment
;

export type ResourcePartsFragment = { id: string, name: string, description?: string | null, resourceType: string, schedulesUsing: Array<string>, sensorsUsing: Array<string>, configFields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }>, configuredValues: Array<{ key: string, value: string, type: ConfiguredValueType }>, nestedResources: Array<{ name: string, type: NestedResourceType, resource?: { id: string, name: string } | null }>, parentResources: Array<{ name: string, type: NestedResourceType, resource?: { id: string, name: string } | null }>, assetKeysUsing: Array<{ path: Array<string> }>, jobsOpsUsing: Array<{ jobName: string, opHandleIDs: Array<string> }> };

export type ConfigResourcesQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type ConfigResourcesQuery = { allTopLevelResourceDetailsOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RepositoryNotFoundError', message: string }
    | { __typename: 'ResourceDetailsList', results: Array<{ id: string, name: string, description?: string | null, resourceType: string, schedulesUsing: Array<string>, sensorsUsing: Array<string>, configFields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }>, configuredValues: Array<{ key: string, value: string, type: ConfiguredValueType }>, nestedResources: Array<{ name: string, type: NestedResourceType, resource?: { id: string, name: string } | null }>, parentResources: Array<{ name: string, type: NestedResourceType, resource?: { id: string, name: string } | null }>, assetKeysUsing: Array<{ path: Array<string> }>, jobsOpsUsing: Array<{ jobName: string, opHandleIDs: Array<string> }> }> }
   };

export type ConfigResourceTypesQueryVariables = Exact<{
  resource: ResourceSelector;
}>;


export type ConfigResourceTypesQuery = { topLevelResourceDetailsOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ResourceDetails', id: string, configFields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null, configType:
          | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            > }
          | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            >, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
          | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            >, values: Array<{ value: string, description?: string | null }> }
          | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            > }
          | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            > }
          | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            > }
          | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, recursiveConfigTypes: Array<
              | { __typename: 'ArrayConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'CompositeConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, fields: Array<{ name: string, description?: string | null, isRequired: boolean, isSecret: boolean, configTypeKey: string, defaultValueAsJson?: string | null }> }
              | { __typename: 'EnumConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string>, values: Array<{ value: string, description?: string | null }> }
              | { __typename: 'MapConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'NullableConfigType', key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'RegularConfigType', givenName: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
              | { __typename: 'ScalarUnionConfigType', scalarTypeKey: string, nonScalarTypeKey: string, key: string, description?: string | null, isSelector: boolean, typeParamKeys: Array<string> }
            > }
         }> }
    | { __typename: 'ResourceNotFoundError', message: string }
   };

export type ConfigEnvVarsQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type ConfigEnvVarsQuery = { utilizedEnvVarsOrError:
    | { __typename: 'EnvVarWithConsumersList', results: Array<{ envVarName: string, envVarConsumers: Array<{ type: EnvVarConsumerType, name: string }> }> }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
   };

export type ConfigLaunchersQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type ConfigLaunchersQuery = { repositoryOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Repository', id: string, schedules: Array<{ id: string, name: string, pipelineName: string, assetSelection?: { assetKeys: Array<{ path: Array<string> }> } | null }>, sensors: Array<{ id: string, name: string, targets?: Array<{ pipelineName: string }> | null, assetSelection?: { assetKeys: Array<{ path: Array<string> }> } | null }> }
    | { __typename: 'RepositoryNotFoundError', message: string }
   };

export type VersionQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionQuery = { version: string };

export type WorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceQuery = { workspaceOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Workspace', locationEntries: Array<{ name: string, loadStatus: RepositoryLocationLoadStatus, updatedTimestamp: number, locationOrLoadError?:
          | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
          | { __typename: 'RepositoryLocation', repositories: Array<{ id: string, name: string, jobs: Array<{ name: string, isAssetJob: boolean }>, schedules: Array<{ name: string }>, sensors: Array<{ name: string }> }> }
         | null }> }
   };

export type ConnectionPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionPermissionsQuery = { permissions: Array<{ permission: string, value: boolean, disabledReason?: string | null }> };

export type ConditionNodePartsFragment = { uniqueId: string, userLabel?: string | null, expandedLabel: Array<string>, operatorType: string, numTrue?: number | null, numCandidates?: number | null, isPartitioned: boolean, childUniqueIds: Array<string>, entityKey:
    | { __typename: 'AssetCheckhandle', name: string, assetKey: { path: Array<string> } }
    | { __typename: 'AssetJobKey', jobName: string }
    | { __typename: 'AssetKey', path: Array<string> }
  , sinceMetadata?: { triggerTimestamp?: number | null, resetTimestamp?: number | null } | null };

export type EvaluationRecordPartsFragment = { id: string, evaluationId: string, timestamp: number, numRequested?: number | null, runIds: Array<string>, rootUniqueId: string, evaluationNodes: Array<{ uniqueId: string, userLabel?: string | null, expandedLabel: Array<string>, operatorType: string, numTrue?: number | null, numCandidates?: number | null, isPartitioned: boolean, childUniqueIds: Array<string>, entityKey:
      | { __typename: 'AssetCheckhandle', name: string, assetKey: { path: Array<string> } }
      | { __typename: 'AssetJobKey', jobName: string }
      | { __typename: 'AssetKey', path: Array<string> }
    , sinceMetadata?: { triggerTimestamp?: number | null, resetTimestamp?: number | null } | null }> };

export type ConditionPartsFragment = { label?: string | null, expandedLabel: Array<string> };

export type PolicyPartsFragment = { id: string, assetKey: { path: Array<string> }, automationCondition?: { label?: string | null, expandedLabel: Array<string> } | null, autoMaterializePolicy?: { policyType: AutoMaterializePolicyType, maxMaterializationsPerMinute?: number | null, rules: Array<{ description: string, decisionType: AutoMaterializeDecisionType }> } | null, targetingInstigators: Array<
    | { __typename: 'Schedule' }
    | { __typename: 'Sensor', id: string, name: string, sensorType: SensorType, sensorState: { id: string, status: InstigationStatus, repositoryLocationName: string } }
  > };

export type DeclarativeAutomationPoliciesQueryVariables = Exact<{
  assets?: InputMaybe<Array<AssetKeyInput> | AssetKeyInput>;
}>;


export type DeclarativeAutomationPoliciesQuery = { assetNodes: Array<{ id: string, assetChecksOrError:
      | { __typename: 'AssetCheckNeedsAgentUpgradeError' }
      | { __typename: 'AssetCheckNeedsMigrationError' }
      | { __typename: 'AssetCheckNeedsUserCodeUpgrade' }
      | { __typename: 'AssetChecks', checks: Array<{ name: string, automationCondition?: { label?: string | null, expandedLabel: Array<string> } | null }> }
    , assetKey: { path: Array<string> }, automationCondition?: { label?: string | null, expandedLabel: Array<string> } | null, autoMaterializePolicy?: { policyType: AutoMaterializePolicyType, maxMaterializationsPerMinute?: number | null, rules: Array<{ description: string, decisionType: AutoMaterializeDecisionType }> } | null, targetingInstigators: Array<
      | { __typename: 'Schedule' }
      | { __typename: 'Sensor', id: string, name: string, sensorType: SensorType, sensorState: { id: string, status: InstigationStatus, repositoryLocationName: string } }
    > }> };

export type DeclarativeAutomationJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeclarativeAutomationJobsQuery = { repositoriesOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RepositoryConnection', nodes: Array<{ id: string, name: string, location: { id: string, name: string }, jobs: Array<{ id: string, name: string, automationCondition?: { label?: string | null, expandedLabel: Array<string> } | null }> }> }
    | { __typename: 'RepositoryNotFoundError', message: string }
   };

export type DeclarativeAutomationEvaluationsQueryVariables = Exact<{
  asset?: InputMaybe<AssetKeyInput>;
  check?: InputMaybe<AssetCheckHandleInput>;
  job?: InputMaybe<AssetJobKeyInput>;
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeclarativeAutomationEvaluationsQuery = { assetConditionEvaluationRecordsOrError?:
    | { __typename: 'AssetConditionEvaluationRecords', records: Array<{ id: string, evaluationId: string, timestamp: number, numRequested?: number | null, runIds: Array<string>, rootUniqueId: string, evaluationNodes: Array<{ uniqueId: string, userLabel?: string | null, expandedLabel: Array<string>, operatorType: string, numTrue?: number | null, numCandidates?: number | null, isPartitioned: boolean, childUniqueIds: Array<string>, entityKey:
            | { __typename: 'AssetCheckhandle', name: string, assetKey: { path: Array<string> } }
            | { __typename: 'AssetJobKey', jobName: string }
            | { __typename: 'AssetKey', path: Array<string> }
          , sinceMetadata?: { triggerTimestamp?: number | null, resetTimestamp?: number | null } | null }> }> }
    | { __typename: 'AutoMaterializeAssetEvaluationNeedsMigrationError', message: string }
   | null };

export type DeclarativeAutomationPartitionQueryVariables = Exact<{
  asset: AssetKeyInput;
  evaluation: Scalars['ID']['input'];
  partition: Scalars['String']['input'];
}>;


export type DeclarativeAutomationPartitionQuery = { assetConditionEvaluationForPartition?: { rootUniqueId: string, evaluationNodes: Array<
      | { __typename: 'PartitionedAssetConditionEvaluationNode' }
      | { __typename: 'SpecificPartitionAssetConditionEvaluationNode', uniqueId: string, status: AssetConditionEvaluationStatus }
      | { __typename: 'UnpartitionedAssetConditionEvaluationNode' }
    > } | null };

export type DeclarativeAutomationTruePartitionsQueryVariables = Exact<{
  asset?: InputMaybe<AssetKeyInput>;
  job?: InputMaybe<AssetJobKeyInput>;
  evaluation: Scalars['ID']['input'];
  node?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeclarativeAutomationTruePartitionsQuery = { truePartitionsForAutomationConditionEvaluationNode: Array<string> };

export type DeclarativeAutomationSensorsQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type DeclarativeAutomationSensorsQuery = { sensorsOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RepositoryNotFoundError', message: string }
    | { __typename: 'Sensors', results: Array<{ id: string, name: string, sensorType: SensorType, assetSelection?: { assetSelectionString?: string | null, assetKeys: Array<{ path: Array<string> }> } | null, sensorState: { id: string, status: InstigationStatus } }> }
   };

export type AutomationTickPartsFragment = { autoMaterializeAssetEvaluationId?: string | null, id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, requestedMaterializationsForAssets: Array<{ partitionKeys: Array<string>, assetKey: { path: Array<string> } }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }> };

export type DeclarativeAutomationTicksQueryVariables = Exact<{
  selector: SensorSelector;
  limit: Scalars['Int']['input'];
  statuses?: InputMaybe<Array<InstigationTickStatus> | InstigationTickStatus>;
  before?: InputMaybe<Scalars['Float']['input']>;
  after?: InputMaybe<Scalars['Float']['input']>;
}>;


export type DeclarativeAutomationTicksQuery = { sensorOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Sensor', id: string, sensorState: { id: string, ticks: Array<{ autoMaterializeAssetEvaluationId?: string | null, id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, requestedMaterializationsForAssets: Array<{ partitionKeys: Array<string>, assetKey: { path: Array<string> } }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }> }> } }
    | { __typename: 'SensorNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type DeclarativeAutomationDaemonTicksQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
  statuses?: InputMaybe<Array<InstigationTickStatus> | InstigationTickStatus>;
  before?: InputMaybe<Scalars['Float']['input']>;
  after?: InputMaybe<Scalars['Float']['input']>;
}>;


export type DeclarativeAutomationDaemonTicksQuery = { autoMaterializeTicks: Array<{ autoMaterializeAssetEvaluationId?: string | null, id: string, tickId: string, status: InstigationTickStatus, timestamp: number, endTimestamp?: number | null, runIds: Array<string>, skipReason?: string | null, cursor?: string | null, requestedAssetMaterializationCount: number, requestedMaterializationsForAssets: Array<{ partitionKeys: Array<string>, assetKey: { path: Array<string> } }>, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, dynamicPartitionsRequestResults: Array<{ type: DynamicPartitionsRequestType, partitionsDefName: string, partitionKeys?: Array<string> | null, skippedPartitionKeys: Array<string> }> }> };

export type DeclarativeAutomationSwitchQueryVariables = Exact<{ [key: string]: never; }>;


export type DeclarativeAutomationSwitchQuery = { instance: { id: string, autoMaterializePaused: boolean, useAutoMaterializeSensors: boolean } };

export type DeclarativeAutomationSetPausedMutationVariables = Exact<{
  paused: Scalars['Boolean']['input'];
}>;


export type DeclarativeAutomationSetPausedMutation = { setAutoMaterializePaused: boolean };

export type PythonErrorPartsFragment = { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> };

export type RunIdsQueryVariables = Exact<{
  filter?: InputMaybe<RunsFilter>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RunIdsQuery = { runIdsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunIds', results: Array<string> }
   };

export type AssetGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type AssetGraphQuery = { assetNodes: Array<{ groupName: string, kinds: Array<string>, isPartitioned: boolean, isMaterializable: boolean, isObservable: boolean, isExecutable: boolean, changedReasons: Array<ChangeReason>, jobNames: Array<string>, assetKey: { path: Array<string> }, tags: Array<{ key: string, value: string }>, owners: Array<
      | { __typename: 'TeamAssetOwner', team: string }
      | { __typename: 'UserAssetOwner', email: string }
    >, dependencyKeys: Array<{ path: Array<string> }>, dependedByKeys: Array<{ path: Array<string> }>, repository: { name: string, location: { name: string } }, partitionDefinition?: { type: PartitionDefinitionType } | null }> };

export type AssetsUnderPrefixQueryVariables = Exact<{
  prefix?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AssetsUnderPrefixQuery = { assetsOrError:
    | { __typename: 'AssetConnection', nodes: Array<{ key: { path: Array<string> } }> }
    | { __typename: 'PythonError', message: string }
   };

export type HealthPartsFragment = { assetHealth: AssetHealthStatus, materializationStatus: AssetHealthStatus, assetChecksStatus: AssetHealthStatus, freshnessStatus: AssetHealthStatus, materializationStatusMetadata?:
    | { __typename: 'AssetHealthMaterializationDegradedNotPartitionedMeta', failedRunId?: string | null }
    | { __typename: 'AssetHealthMaterializationDegradedPartitionedMeta', numFailedPartitions: number, numMissingPartitions: number, totalNumPartitions: number, latestFailedRunId?: string | null }
    | { __typename: 'AssetHealthMaterializationHealthyPartitionedMeta', numMissingPartitions: number, totalNumPartitions: number }
    | { __typename: 'AssetHealthMaterializationWarningNotPartitionedMeta', failedRunId?: string | null }
    | { __typename: 'AssetHealthMaterializationWarningPartitionedMeta', numUpForRetryPartitions: number, numMissingPartitions: number, totalNumPartitions: number, latestFailedRunId?: string | null }
   | null, assetChecksStatusMetadata?:
    | { __typename: 'AssetHealthCheckDegradedMeta', numFailedChecks: number, numWarningChecks: number, totalNumChecks: number }
    | { __typename: 'AssetHealthCheckUnknownMeta', numNotExecutedChecks: number, totalNumChecks: number }
    | { __typename: 'AssetHealthCheckWarningMeta', numWarningChecks: number, totalNumChecks: number }
   | null, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null };

export type HealthOfAssetsQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthOfAssetsQuery = { assetsOrError:
    | { __typename: 'AssetConnection', nodes: Array<{ id: string, key: { path: Array<string> }, assetHealth?: { assetHealth: AssetHealthStatus, materializationStatus: AssetHealthStatus, assetChecksStatus: AssetHealthStatus, freshnessStatus: AssetHealthStatus, materializationStatusMetadata?:
            | { __typename: 'AssetHealthMaterializationDegradedNotPartitionedMeta', failedRunId?: string | null }
            | { __typename: 'AssetHealthMaterializationDegradedPartitionedMeta', numFailedPartitions: number, numMissingPartitions: number, totalNumPartitions: number, latestFailedRunId?: string | null }
            | { __typename: 'AssetHealthMaterializationHealthyPartitionedMeta', numMissingPartitions: number, totalNumPartitions: number }
            | { __typename: 'AssetHealthMaterializationWarningNotPartitionedMeta', failedRunId?: string | null }
            | { __typename: 'AssetHealthMaterializationWarningPartitionedMeta', numUpForRetryPartitions: number, numMissingPartitions: number, totalNumPartitions: number, latestFailedRunId?: string | null }
           | null, assetChecksStatusMetadata?:
            | { __typename: 'AssetHealthCheckDegradedMeta', numFailedChecks: number, numWarningChecks: number, totalNumChecks: number }
            | { __typename: 'AssetHealthCheckUnknownMeta', numNotExecutedChecks: number, totalNumChecks: number }
            | { __typename: 'AssetHealthCheckWarningMeta', numWarningChecks: number, totalNumChecks: number }
           | null, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null }> }
    | { __typename: 'PythonError', message: string }
   };

export type HealthProbeQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthProbeQuery = { assetsOrError:
    | { __typename: 'AssetConnection', nodes: Array<{ id: string, assetHealth?: { assetHealth: AssetHealthStatus } | null }> }
    | { __typename: 'PythonError', message: string }
   };

export type HealthKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthKeysQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> } }> };

export type HealthNodesQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthNodesQuery = { assetNodes: Array<{ id: string, isPartitioned: boolean, isMaterializable: boolean, isObservable: boolean, hasAssetChecks: boolean, assetKey: { path: Array<string> }, assetMaterializations: Array<{ runId: string, timestamp: string }>, freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null }> };

export type HealthLatestRunsQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthLatestRunsQuery = { assetsLatestInfo: Array<{ id: string, assetKey: { path: Array<string> }, latestMaterialization?: { runId: string, timestamp: string } | null, latestRun?: { id: string, runId: string, status: RunStatus, creationTime: number, endTime?: number | null } | null }> };

export type HealthFailedRunsQueryVariables = Exact<{
  createdAfter: Scalars['Float']['input'];
  limit: Scalars['Int']['input'];
}>;


export type HealthFailedRunsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, creationTime: number, pipelineSnapshotId?: string | null, stepKeysToExecute?: Array<string> | null, assetSelection?: Array<{ path: Array<string> }> | null }> }
   };

export type HealthAssetsOfRunsQueryVariables = Exact<{
  runIds: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type HealthAssetsOfRunsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, assets: Array<{ id: string, key: { path: Array<string> } }> }> }
   };

export type HealthPartitionCountsQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthPartitionCountsQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, partitionStats?: { numPartitions: number, numMaterialized: number, numFailed: number, numMaterializing: number } | null }> };

export type HealthPartitionStatusesQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthPartitionStatusesQuery = { assetNodes: Array<{ id: string, assetPartitionStatuses:
      | { __typename: 'DefaultPartitionStatuses', unmaterializedPartitions: Array<string>, materializedPartitions: Array<string>, failedPartitions: Array<string>, materializingPartitions: Array<string> }
      | { __typename: 'MultiPartitionStatuses', primaryDimensionName: string, ranges: Array<{ primaryDimStartKey: string, primaryDimEndKey: string, secondaryDim:
            | { __typename: 'DefaultPartitionStatuses', materializedPartitions: Array<string>, failedPartitions: Array<string>, materializingPartitions: Array<string> }
            | { __typename: 'TimePartitionStatuses', ranges: Array<{ startKey: string, endKey: string, status: PartitionRangeStatus }> }
           }> }
      | { __typename: 'TimePartitionStatuses', ranges: Array<{ startKey: string, endKey: string, status: PartitionRangeStatus }> }
    , assetKey: { path: Array<string> }, partitionDefinition?: { type: PartitionDefinitionType, name?: string | null, dimensionTypes: Array<{ name: string, type: PartitionDefinitionType, dynamicPartitionsDefinitionName?: string | null }> } | null, partitionKeysByDimension: Array<{ name: string, type: PartitionDefinitionType, partitionKeys: Array<string> }>, backfillPolicy?: { maxPartitionsPerRun?: number | null, policyType: BackfillPolicyType } | null }> };

export type HealthLastMaterializationsQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
  partitions: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type HealthLastMaterializationsQuery = { assetNodes: Array<{ id: string, latestMaterializationByPartition: Array<{ runId: string, timestamp: string, partition?: string | null } | null> }> };

export type HealthFailedRunsOfPartitionQueryVariables = Exact<{
  tags: Array<ExecutionTag> | ExecutionTag;
}>;


export type HealthFailedRunsOfPartitionQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, creationTime: number, assets: Array<{ id: string, key: { path: Array<string> } }> }> }
   };

export type HealthCheckNamesQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthCheckNamesQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, assetChecksOrError:
      | { __typename: 'AssetCheckNeedsAgentUpgradeError', message: string }
      | { __typename: 'AssetCheckNeedsMigrationError', message: string }
      | { __typename: 'AssetCheckNeedsUserCodeUpgrade', message: string }
      | { __typename: 'AssetChecks', checks: Array<{ name: string }> }
     }> };

export type HealthObservationsQueryVariables = Exact<{
  keys: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type HealthObservationsQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, assetObservations: Array<{ timestamp: string }> }> };

export type DaemonPartsFragment = { daemonType: string, required: boolean, healthy?: boolean | null, lastHeartbeatTime?: number | null, lastHeartbeatErrors: Array<{ message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }> };

export type RunQueuePartsFragment = { runQueuingSupported: boolean, runQueueConfig?: { maxConcurrentRuns: number, tagConcurrencyLimitsYaml?: string | null, isOpConcurrencyAware?: boolean | null } | null };

export type PoolSettingsPartsFragment = { supportsConcurrencyLimits: boolean, minConcurrencyLimitValue: number, maxConcurrencyLimitValue: number, poolConfig?: { poolGranularity?: string | null, defaultPoolLimit?: number | null, opGranularityRunBuffer?: number | null } | null };

export type PoolPartsFragment = { concurrencyKey: string, slotCount: number, limit?: number | null, usingDefaultLimit?: boolean | null, claimedSlots: Array<{ runId: string, stepKey: string }>, pendingSteps: Array<{ runId: string, stepKey: string, enqueuedTimestamp: number, assignedTimestamp?: number | null, priority?: number | null }> };

export type InstanceInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceInfoQuery = { version: string, instance: { id: string, autoMaterializePaused: boolean, useAutoMaterializeSensors: boolean, freshnessEvaluationEnabled: boolean, executablePath: string, runQueuingSupported: boolean, runLauncher?: { name: string } | null, runQueueConfig?: { maxConcurrentRuns: number, tagConcurrencyLimitsYaml?: string | null, isOpConcurrencyAware?: boolean | null } | null } };

export type InstanceConfigQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceConfigQuery = { instance: { id: string, hasInfo: boolean, info?: string | null } };

export type InstancePermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstancePermissionsQuery = { permissions: Array<{ permission: string, value: boolean, disabledReason?: string | null }> };

export type InstanceDaemonsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceDaemonsQuery = { instance: { id: string, daemonHealth: { id: string, allDaemonStatuses: Array<{ id: string, daemonType: string, required: boolean, healthy?: boolean | null, lastHeartbeatTime?: number | null, lastHeartbeatErrors: Array<{ message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }> }> } } };

export type InstancePoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstancePoolsQuery = { instance: { id: string, supportsConcurrencyLimits: boolean, minConcurrencyLimitValue: number, maxConcurrencyLimitValue: number, concurrencyLimits: Array<{ concurrencyKey: string, slotCount: number, limit?: number | null, usingDefaultLimit?: boolean | null, claimedSlots: Array<{ runId: string, stepKey: string }>, pendingSteps: Array<{ runId: string, stepKey: string, enqueuedTimestamp: number, assignedTimestamp?: number | null, priority?: number | null }> }>, poolConfig?: { poolGranularity?: string | null, defaultPoolLimit?: number | null, opGranularityRunBuffer?: number | null } | null } };

export type InstanceQueueSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceQueueSettingsQuery = { instance: { id: string, runQueuingSupported: boolean, supportsConcurrencyLimits: boolean, minConcurrencyLimitValue: number, maxConcurrencyLimitValue: number, concurrencyLimits: Array<{ concurrencyKey: string, slotCount: number, limit?: number | null, usingDefaultLimit?: boolean | null, claimedSlots: Array<{ runId: string, stepKey: string }>, pendingSteps: Array<{ runId: string, stepKey: string, enqueuedTimestamp: number, assignedTimestamp?: number | null, priority?: number | null }> }>, daemonHealth: { id: string, allDaemonStatuses: Array<{ id: string, daemonType: string, required: boolean, healthy?: boolean | null, lastHeartbeatTime?: number | null }> }, runQueueConfig?: { maxConcurrentRuns: number, tagConcurrencyLimitsYaml?: string | null, isOpConcurrencyAware?: boolean | null } | null, poolConfig?: { poolGranularity?: string | null, defaultPoolLimit?: number | null, opGranularityRunBuffer?: number | null } | null } };

export type InstanceQueueRunsQueryVariables = Exact<{
  filter: RunsFilter;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type InstanceQueueRunsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ hasUnconstrainedRootNodes: boolean, rootConcurrencyKeys?: Array<string> | null, allPools?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, repositoryOrigin?: { id: string, repositoryLocationName: string, repositoryName: string } | null, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
   };

export type InstanceSetPoolLimitMutationVariables = Exact<{
  pool: Scalars['String']['input'];
  limit: Scalars['Int']['input'];
}>;


export type InstanceSetPoolLimitMutation = { setConcurrencyLimit: boolean };

export type InstanceDeletePoolLimitMutationVariables = Exact<{
  pool: Scalars['String']['input'];
}>;


export type InstanceDeletePoolLimitMutation = { deleteConcurrencyLimit: boolean };

export type InstanceFreeSlotsMutationVariables = Exact<{
  runId: Scalars['String']['input'];
  step?: InputMaybe<Scalars['String']['input']>;
}>;


export type InstanceFreeSlotsMutation = { freeConcurrencySlots: boolean };

export type JobListQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type JobListQuery = { repositoryOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Repository', id: string, jobs: Array<{ id: string, name: string, description?: string | null, isAssetJob: boolean, tags: Array<{ key: string, value: string }>, schedules: Array<{ id: string, name: string }>, sensors: Array<{ id: string, name: string }> }> }
    | { __typename: 'RepositoryNotFoundError', message: string }
   };

export type JobDetailsQueryVariables = Exact<{
  job: PipelineSelector;
  repository: RepositorySelector;
  name: Scalars['String']['input'];
}>;


export type JobDetailsQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, name: string, description?: string | null, isAssetJob: boolean, hasLaunchExecutionPermission: boolean, externalJobSource?: string | null, owners: Array<
        | { __typename: 'TeamDefinitionOwner', team: string }
        | { __typename: 'UserDefinitionOwner', email: string }
      >, tags: Array<{ key: string, value: string }>, runTags: Array<{ key: string, value: string }>, metadataEntries: Array<
        | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
        | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
        | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
            | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
            | { __typename: 'UrlCodeReference', url: string, label?: string | null }
          > }
        | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
        | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
        | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
        | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
        | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
        | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
        | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
        | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
        | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
        | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
        | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
        | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
        | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
        | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
        | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
        | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
      >, schedules: Array<{ id: string, name: string, description?: string | null, cronSchedule: string, executionTimezone?: string | null, pipelineName: string, defaultStatus: InstigationStatus, canReset: boolean, assetSelection?: { assetSelectionString?: string | null } | null, scheduleState: { id: string, status: InstigationStatus, nextTick?: { timestamp?: number | null } | null } }>, sensors: Array<{ id: string, name: string, description?: string | null, sensorType: SensorType, minIntervalSeconds: number, defaultStatus: InstigationStatus, canReset: boolean, targets?: Array<{ pipelineName: string }> | null, metadata: { assetKeys?: Array<{ path: Array<string> }> | null }, assetSelection?: { assetSelectionString?: string | null } | null, nextTick?: { timestamp?: number | null } | null, sensorState: { id: string, status: InstigationStatus, typeSpecificData?:
            | { __typename: 'ScheduleData' }
            | { __typename: 'SensorData', lastCursor?: string | null }
           | null } }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
  , partitionSetsOrError:
    | { __typename: 'PartitionSets', results: Array<{ id: string }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type JobAssetsQueryVariables = Exact<{
  job: PipelineSelector;
}>;


export type JobAssetsQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> } }> };

export type JobOpsQueryVariables = Exact<{
  job: PipelineSelector;
}>;


export type JobOpsQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, solidHandles: Array<{ handleID: string, parent?: { handleID: string } | null, solid: { name: string, isDynamicMapped: boolean, inputs: Array<{ dependsOn: Array<{ solid: { name: string } }> }>, definition:
            | { __typename: 'CompositeSolidDefinition', name: string, description?: string | null, pools: Array<string> }
            | { __typename: 'SolidDefinition', pool?: string | null, name: string, description?: string | null, pools: Array<string>, configField?: { isRequired: boolean } | null, requiredResources: Array<{ resourceKey: string }> }
           } }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type JobDefaultConfigQueryVariables = Exact<{
  job: PipelineSelector;
}>;


export type JobDefaultConfigQuery = { runConfigSchemaOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'ModeNotFoundError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunConfigSchema', rootDefaultYaml: string }
   };

export type JobResourcesQueryVariables = Exact<{
  job: PipelineSelector;
  repository: RepositorySelector;
}>;


export type JobResourcesQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, modes: Array<{ id: string, resources: Array<{ name: string, description?: string | null }> }>, solidHandles: Array<{ handleID: string, solid: { definition:
            | { __typename: 'CompositeSolidDefinition' }
            | { __typename: 'SolidDefinition', requiredResources: Array<{ resourceKey: string }> }
           } }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
  , allTopLevelResourceDetailsOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RepositoryNotFoundError', message: string }
    | { __typename: 'ResourceDetailsList', results: Array<{ id: string, name: string, description?: string | null, resourceType: string, jobsOpsUsing: Array<{ jobName: string, opHandleIDs: Array<string> }>, nestedResources: Array<{ name: string, type: NestedResourceType, resource?: { id: string, name: string } | null }> }> }
   };

export type JobRunsQueryVariables = Exact<{
  job: PipelineSelector;
  limit: Scalars['Int']['input'];
}>;


export type JobRunsQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, runs: Array<{ id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type TableSchemaPartsFragment = { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> };

type MetadataParts_AssetMetadataEntry_Fragment = { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } };

type MetadataParts_BoolMetadataEntry_Fragment = { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null };

type MetadataParts_CodeReferencesMetadataEntry_Fragment = { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
    | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
    | { __typename: 'UrlCodeReference', url: string, label?: string | null }
  > };

type MetadataParts_FloatMetadataEntry_Fragment = { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null };

type MetadataParts_IntMetadataEntry_Fragment = { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null };

type MetadataParts_JobMetadataEntry_Fragment = { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null };

type MetadataParts_JsonMetadataEntry_Fragment = { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null };

type MetadataParts_MarkdownMetadataEntry_Fragment = { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null };

type MetadataParts_NotebookMetadataEntry_Fragment = { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null };

type MetadataParts_NullMetadataEntry_Fragment = { __typename: 'NullMetadataEntry', label: string, description?: string | null };

type MetadataParts_PathMetadataEntry_Fragment = { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null };

type MetadataParts_PipelineRunMetadataEntry_Fragment = { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null };

type MetadataParts_PoolMetadataEntry_Fragment = { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null };

type MetadataParts_PythonArtifactMetadataEntry_Fragment = { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null };

type MetadataParts_TableColumnLineageMetadataEntry_Fragment = { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> };

type MetadataParts_TableMetadataEntry_Fragment = { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } };

type MetadataParts_TableSchemaMetadataEntry_Fragment = { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } };

type MetadataParts_TextMetadataEntry_Fragment = { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null };

type MetadataParts_TimestampMetadataEntry_Fragment = { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null };

type MetadataParts_UrlMetadataEntry_Fragment = { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null };

export type MetadataPartsFragment =
  | MetadataParts_AssetMetadataEntry_Fragment
  | MetadataParts_BoolMetadataEntry_Fragment
  | MetadataParts_CodeReferencesMetadataEntry_Fragment
  | MetadataParts_FloatMetadataEntry_Fragment
  | MetadataParts_IntMetadataEntry_Fragment
  | MetadataParts_JobMetadataEntry_Fragment
  | MetadataParts_JsonMetadataEntry_Fragment
  | MetadataParts_MarkdownMetadataEntry_Fragment
  | MetadataParts_NotebookMetadataEntry_Fragment
  | MetadataParts_NullMetadataEntry_Fragment
  | MetadataParts_PathMetadataEntry_Fragment
  | MetadataParts_PipelineRunMetadataEntry_Fragment
  | MetadataParts_PoolMetadataEntry_Fragment
  | MetadataParts_PythonArtifactMetadataEntry_Fragment
  | MetadataParts_TableColumnLineageMetadataEntry_Fragment
  | MetadataParts_TableMetadataEntry_Fragment
  | MetadataParts_TableSchemaMetadataEntry_Fragment
  | MetadataParts_TextMetadataEntry_Fragment
  | MetadataParts_TimestampMetadataEntry_Fragment
  | MetadataParts_UrlMetadataEntry_Fragment
;

export type OverviewRunPartsFragment = { runConfig: unknown, pipelineSnapshotId?: string | null, resolvedOpSelection?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string, repositoryLocationMetadata: Array<{ key: string, value: string }> } | null, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null };

export type OverviewRunQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type OverviewRunQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', stepKeysToExecute?: Array<string> | null, runConfig: unknown, pipelineSnapshotId?: string | null, resolvedOpSelection?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, stepStats: Array<{ runId: string, stepKey: string, status?: StepEventStatus | null, startTime?: number | null, endTime?: number | null, attempts: Array<{ startTime?: number | null, endTime?: number | null }> }>, assets: Array<{ id: string, key: { path: Array<string> } }>, assetMaterializations: Array<{ assetKey?: { path: Array<string> } | null }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string, repositoryLocationMetadata: Array<{ key: string, value: string }> } | null, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type OverviewRunsQueryVariables = Exact<{
  filter: RunsFilter;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type OverviewRunsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ runConfig: unknown, pipelineSnapshotId?: string | null, resolvedOpSelection?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string, repositoryLocationMetadata: Array<{ key: string, value: string }> } | null, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
   };

export type OverviewMaterializationsQueryVariables = Exact<{
  key: AssetKeyInput;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  partitions?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type OverviewMaterializationsQuery = { assetOrError:
    | { __typename: 'Asset', id: string, earlier: Array<{ runId: string, timestamp: string, partition?: string | null, tags: Array<{ key: string, value: string }> }>, later: Array<{ runId: string, timestamp: string, partition?: string | null, tags: Array<{ key: string, value: string }> }>, definition?: { id: string, opVersion?: string | null } | null }
    | { __typename: 'AssetNotFoundError', message: string }
   };

export type OverviewMaterializationPartsFragment = { runId: string, timestamp: string, partition?: string | null, tags: Array<{ key: string, value: string }> };

type OverviewRunEnd_EventConnection_Fragment = { __typename: 'EventConnection', events: Array<
    | { __typename: 'AlertFailureEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'AlertStartEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'AlertSuccessEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'AssetCheckEvaluationEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'AssetCheckEvaluationPlannedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'AssetMaterializationPlannedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'EngineEvent', message: string, stepKey?: string | null, timestamp: string, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
    | { __typename: 'ExecutionStepFailureEvent', message: string, stepKey?: string | null, timestamp: string, errorSource?: ErrorSource | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
    | { __typename: 'ExecutionStepInputEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ExecutionStepOutputEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ExecutionStepRestartEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ExecutionStepSkippedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ExecutionStepStartEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ExecutionStepSuccessEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ExecutionStepUpForRetryEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'FailedToMaterializeEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'HandledOutputEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'HealthChangedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'HookCompletedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'HookErroredEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'HookSkippedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'LoadedInputEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'LogMessageEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'LogsCapturedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'MaterializationEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ObjectStoreOperationEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ObservationEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ResourceInitFailureEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ResourceInitStartedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'ResourceInitSuccessEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunCanceledEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunCancelingEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunDequeuedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunEnqueuedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunFailureEvent', message: string, stepKey?: string | null, timestamp: string, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
    | { __typename: 'RunResumedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunStartEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunStartingEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunSuccessEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'RunSuspendedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'StepExpectationResultEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'StepWorkerStartedEvent', message: string, stepKey?: string | null, timestamp: string }
    | { __typename: 'StepWorkerStartingEvent', message: string, stepKey?: string | null, timestamp: string }
  > };

type OverviewRunEnd_PythonError_Fragment = { __typename: 'PythonError', message: string };

type OverviewRunEnd_RunNotFoundError_Fragment = { __typename: 'RunNotFoundError', message: string };

export type OverviewRunEndFragment =
  | OverviewRunEnd_EventConnection_Fragment
  | OverviewRunEnd_PythonError_Fragment
  | OverviewRunEnd_RunNotFoundError_Fragment
;

export type OverviewAssetQueryVariables = Exact<{
  key: AssetKeyInput;
  partition?: InputMaybe<Scalars['String']['input']>;
}>;


export type OverviewAssetQuery = { assetNodes: Array<{ id: string, staleStatus?: StaleStatus | null, staleCauses: Array<{ category: StaleCauseCategory, reason: string, key: { path: Array<string> }, dependency?: { path: Array<string> } | null }>, automationCondition?: { label?: string | null } | null, autoMaterializePolicy?: { policyType: AutoMaterializePolicyType } | null, targetingInstigators: Array<
      | { __typename: 'Schedule', id: string, name: string, scheduleState: { id: string, status: InstigationStatus, repositoryName: string, repositoryLocationName: string, nextTick?: { timestamp?: number | null } | null, ticks: Array<{ id: string, status: InstigationTickStatus, timestamp: number, skipReason?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> } }
      | { __typename: 'Sensor', id: string, name: string, sensorType: SensorType, sensorState: { id: string, status: InstigationStatus, repositoryName: string, repositoryLocationName: string, nextTick?: { timestamp?: number | null } | null, ticks: Array<{ id: string, status: InstigationTickStatus, timestamp: number, skipReason?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> } }
    > }> };

export type OverviewInstigatorPartsFragment = { id: string, status: InstigationStatus, repositoryName: string, repositoryLocationName: string, nextTick?: { timestamp?: number | null } | null, ticks: Array<{ id: string, status: InstigationTickStatus, timestamp: number, skipReason?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> };

export type OverviewPartitionRunQueryVariables = Exact<{
  key: AssetKeyInput;
  partition: Scalars['String']['input'];
}>;


export type OverviewPartitionRunQuery = { assetNodes: Array<{ id: string, latestRunForPartition?: { id: string, runId: string, status: RunStatus } | null }> };

export type OverviewQueueRunPartsFragment = { hasUnconstrainedRootNodes: boolean, rootConcurrencyKeys?: Array<string> | null, allPools?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null };

export type OverviewActivityQueryVariables = Exact<{
  since: Scalars['Float']['input'];
}>;


export type OverviewActivityQuery = { failed:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', count: number, results: Array<{ id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, repositoryOrigin?: { id: string, repositoryLocationName: string, repositoryName: string } | null, tags: Array<{ key: string, value: string }>, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
  , going:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', count: number, results: Array<{ hasUnconstrainedRootNodes: boolean, rootConcurrencyKeys?: Array<string> | null, allPools?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
  , queued:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', count: number, results: Array<{ hasUnconstrainedRootNodes: boolean, rootConcurrencyKeys?: Array<string> | null, allPools?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
  , backfills:
    | { __typename: 'PartitionBackfills', results: Array<{ id: string, status: BulkActionStatus, timestamp: number, endTimestamp?: number | null, title?: string | null, numPartitions?: number | null, partitionSetName?: string | null, assetSelection?: Array<{ path: Array<string> }> | null }> }
    | { __typename: 'PythonError', message: string }
  , instance: { id: string, autoMaterializePaused: boolean, useAutoMaterializeSensors: boolean, runQueuingSupported: boolean, supportsConcurrencyLimits: boolean, minConcurrencyLimitValue: number, maxConcurrencyLimitValue: number, concurrencyLimits: Array<{ concurrencyKey: string, slotCount: number, limit?: number | null, usingDefaultLimit?: boolean | null, claimedSlots: Array<{ runId: string, stepKey: string }>, pendingSteps: Array<{ runId: string, stepKey: string, enqueuedTimestamp: number, assignedTimestamp?: number | null, priority?: number | null }> }>, daemonHealth: { id: string, allDaemonStatuses: Array<{ id: string, daemonType: string, required: boolean, healthy?: boolean | null, lastHeartbeatTime?: number | null, lastHeartbeatErrors: Array<{ message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }> }> }, runQueueConfig?: { maxConcurrentRuns: number, tagConcurrencyLimitsYaml?: string | null, isOpConcurrencyAware?: boolean | null } | null, poolConfig?: { poolGranularity?: string | null, defaultPoolLimit?: number | null, opGranularityRunBuffer?: number | null } | null } };

type OverviewJobSuccess_InvalidPipelineRunsFilterError_Fragment = { __typename: 'InvalidPipelineRunsFilterError', message: string };

type OverviewJobSuccess_PythonError_Fragment = { __typename: 'PythonError', message: string };

type OverviewJobSuccess_Runs_Fragment = { __typename: 'Runs', results: Array<{ id: string, creationTime: number, repositoryOrigin?: { id: string, repositoryLocationName: string } | null }> };

export type OverviewJobSuccessFragment =
  | OverviewJobSuccess_InvalidPipelineRunsFilterError_Fragment
  | OverviewJobSuccess_PythonError_Fragment
  | OverviewJobSuccess_Runs_Fragment
;

type OverviewSensorTargets_PythonError_Fragment = { __typename: 'PythonError', message: string };

type OverviewSensorTargets_Sensor_Fragment = { __typename: 'Sensor', id: string, assetSelection?: { assetKeys: Array<{ path: Array<string> }> } | null };

type OverviewSensorTargets_SensorNotFoundError_Fragment = { __typename: 'SensorNotFoundError', message: string };

type OverviewSensorTargets_UnauthorizedError_Fragment = { __typename: 'UnauthorizedError', message: string };

export type OverviewSensorTargetsFragment =
  | OverviewSensorTargets_PythonError_Fragment
  | OverviewSensorTargets_Sensor_Fragment
  | OverviewSensorTargets_SensorNotFoundError_Fragment
  | OverviewSensorTargets_UnauthorizedError_Fragment
;

export type OverviewWorkspaceQueryVariables = Exact<{
  now: Scalars['Float']['input'];
}>;


export type OverviewWorkspaceQuery = { workspaceOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Workspace', id: string, locationEntries: Array<{ id: string, name: string, loadStatus: RepositoryLocationLoadStatus, locationOrLoadError?:
          | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
          | { __typename: 'RepositoryLocation', id: string, repositories: Array<{ id: string, name: string, schedules: Array<{ id: string, name: string, defaultStatus: InstigationStatus, potentialTickTimestamps: Array<number>, scheduleState: { id: string, status: InstigationStatus, repositoryName: string, repositoryLocationName: string, typeSpecificData?:
                    | { __typename: 'ScheduleData', startTimestamp?: number | null }
                    | { __typename: 'SensorData' }
                   | null, nextTick?: { timestamp?: number | null } | null, ticks: Array<{ id: string, status: InstigationTickStatus, timestamp: number, skipReason?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> } }>, sensors: Array<{ id: string, name: string, sensorType: SensorType, defaultStatus: InstigationStatus, minIntervalSeconds: number, sensorState: { id: string, status: InstigationStatus, repositoryName: string, repositoryLocationName: string, nextTick?: { timestamp?: number | null } | null, ticks: Array<{ id: string, status: InstigationTickStatus, timestamp: number, skipReason?: string | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> } }> }> }
         | null }> }
   };

export type OverviewAssetsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewAssetsQuery = { assetNodes: Array<{ id: string, isPartitioned: boolean, isMaterializable: boolean, isObservable: boolean, hasAssetChecks: boolean, assetKey: { path: Array<string> }, repository: { id: string, location: { id: string, name: string } }, automationCondition?: { label?: string | null } | null }> };

export type OverviewAssetStatesQueryVariables = Exact<{
  plain: Array<AssetKeyInput> | AssetKeyInput;
  partitioned: Array<AssetKeyInput> | AssetKeyInput;
  observed: Array<AssetKeyInput> | AssetKeyInput;
  checked: Array<AssetKeyInput> | AssetKeyInput;
}>;


export type OverviewAssetStatesQuery = { plain: Array<{ id: string, assetKey: { path: Array<string> }, assetMaterializations: Array<{ runId: string, timestamp: string }>, freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null }>, partitioned: Array<{ id: string, assetKey: { path: Array<string> }, partitionStats?: { numPartitions: number, numMaterialized: number, numFailed: number, numMaterializing: number } | null, freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null }>, observed: Array<{ id: string, assetKey: { path: Array<string> }, assetObservations: Array<{ timestamp: string }>, freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null }>, checked: Array<{ id: string, assetKey: { path: Array<string> }, assetChecksOrError:
      | { __typename: 'AssetCheckNeedsAgentUpgradeError', message: string }
      | { __typename: 'AssetCheckNeedsMigrationError', message: string }
      | { __typename: 'AssetCheckNeedsUserCodeUpgrade', message: string }
      | { __typename: 'AssetChecks', checks: Array<{ name: string }> }
     }> };

export type OverviewFreshnessFragment = { freshnessStatusInfo?: { freshnessStatus: AssetHealthStatus, freshnessStatusMetadata?: { lastMaterializedTimestamp?: number | null } | null } | null };

export type PartitionSpacePartsFragment = { id: string, assetKey: { path: Array<string> }, partitionDefinition?: { type: PartitionDefinitionType, name?: string | null, dimensionTypes: Array<{ name: string, type: PartitionDefinitionType, dynamicPartitionsDefinitionName?: string | null }> } | null, partitionKeysByDimension: Array<{ name: string, type: PartitionDefinitionType, partitionKeys: Array<string> }>, backfillPolicy?: { maxPartitionsPerRun?: number | null, policyType: BackfillPolicyType } | null };

export type PartitionStatusesPartsFragment = { assetPartitionStatuses:
    | { __typename: 'DefaultPartitionStatuses', materializedPartitions: Array<string>, failedPartitions: Array<string>, materializingPartitions: Array<string> }
    | { __typename: 'MultiPartitionStatuses', primaryDimensionName: string, ranges: Array<{ primaryDimStartKey: string, primaryDimEndKey: string, secondaryDim:
          | { __typename: 'DefaultPartitionStatuses', materializedPartitions: Array<string>, failedPartitions: Array<string>, materializingPartitions: Array<string> }
          | { __typename: 'TimePartitionStatuses', ranges: Array<{ startKey: string, endKey: string, status: PartitionRangeStatus }> }
         }> }
    | { __typename: 'TimePartitionStatuses', ranges: Array<{ startKey: string, endKey: string, status: PartitionRangeStatus }> }
   };

export type PartitionSpacesQueryVariables = Exact<{
  assets?: InputMaybe<Array<AssetKeyInput> | AssetKeyInput>;
}>;


export type PartitionSpacesQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, partitionDefinition?: { type: PartitionDefinitionType, name?: string | null, dimensionTypes: Array<{ name: string, type: PartitionDefinitionType, dynamicPartitionsDefinitionName?: string | null }> } | null, partitionKeysByDimension: Array<{ name: string, type: PartitionDefinitionType, partitionKeys: Array<string> }>, backfillPolicy?: { maxPartitionsPerRun?: number | null, policyType: BackfillPolicyType } | null }> };

export type PartitionSpacesWithStatusesQueryVariables = Exact<{
  assets?: InputMaybe<Array<AssetKeyInput> | AssetKeyInput>;
}>;


export type PartitionSpacesWithStatusesQuery = { assetNodes: Array<{ id: string, assetKey: { path: Array<string> }, partitionDefinition?: { type: PartitionDefinitionType, name?: string | null, dimensionTypes: Array<{ name: string, type: PartitionDefinitionType, dynamicPartitionsDefinitionName?: string | null }> } | null, partitionKeysByDimension: Array<{ name: string, type: PartitionDefinitionType, partitionKeys: Array<string> }>, backfillPolicy?: { maxPartitionsPerRun?: number | null, policyType: BackfillPolicyType } | null, assetPartitionStatuses:
      | { __typename: 'DefaultPartitionStatuses', materializedPartitions: Array<string>, failedPartitions: Array<string>, materializingPartitions: Array<string> }
      | { __typename: 'MultiPartitionStatuses', primaryDimensionName: string, ranges: Array<{ primaryDimStartKey: string, primaryDimEndKey: string, secondaryDim:
            | { __typename: 'DefaultPartitionStatuses', materializedPartitions: Array<string>, failedPartitions: Array<string>, materializingPartitions: Array<string> }
            | { __typename: 'TimePartitionStatuses', ranges: Array<{ startKey: string, endKey: string, status: PartitionRangeStatus }> }
           }> }
      | { __typename: 'TimePartitionStatuses', ranges: Array<{ startKey: string, endKey: string, status: PartitionRangeStatus }> }
     }> };

export type PartitionSetOfJobQueryVariables = Exact<{
  repository: RepositorySelector;
  job: Scalars['String']['input'];
}>;


export type PartitionSetOfJobQuery = { partitionSetsOrError:
    | { __typename: 'PartitionSets', results: Array<{ id: string, name: string }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type PartitionKeysOfJobQueryVariables = Exact<{
  job: PipelineSelector;
}>;


export type PartitionKeysOfJobQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, partitionKeysOrError: { __typename: 'PartitionKeys', partitionKeys: Array<string> } }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type PartitionStatusesOfJobQueryVariables = Exact<{
  repository: RepositorySelector;
  partitionSet: Scalars['String']['input'];
}>;


export type PartitionStatusesOfJobQuery = { partitionSetOrError:
    | { __typename: 'PartitionSet', id: string, partitionStatusesOrError:
        | { __typename: 'PartitionStatuses', results: Array<{ id: string, partitionName: string, runId?: string | null, runStatus?: RunStatus | null }> }
        | { __typename: 'PythonError', message: string }
       }
    | { __typename: 'PartitionSetNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type ResourceBackfillIdsQueryVariables = Exact<{
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ResourceBackfillIdsQuery = { partitionBackfillsOrError:
    | { __typename: 'PartitionBackfills', results: Array<{ id: string }> }
    | { __typename: 'PythonError', message: string }
   };

type RunEventParts_AlertFailureEvent_Fragment = { __typename: 'AlertFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_AlertStartEvent_Fragment = { __typename: 'AlertStartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_AlertSuccessEvent_Fragment = { __typename: 'AlertSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_AssetCheckEvaluationEvent_Fragment = { __typename: 'AssetCheckEvaluationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, evaluation: { checkName: string, success: boolean, severity: AssetCheckSeverity, description?: string | null, assetKey: { path: Array<string> } } };

type RunEventParts_AssetCheckEvaluationPlannedEvent_Fragment = { __typename: 'AssetCheckEvaluationPlannedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, checkName: string, checkedAsset: { path: Array<string> } };

type RunEventParts_AssetMaterializationPlannedEvent_Fragment = { __typename: 'AssetMaterializationPlannedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, assetKey?: { path: Array<string> } | null };

type RunEventParts_EngineEvent_Fragment = { __typename: 'EngineEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

type RunEventParts_ExecutionStepFailureEvent_Fragment = { __typename: 'ExecutionStepFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, errorSource?: ErrorSource | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, failureMetadata?: { description?: string | null, metadataEntries: Array<
      | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
      | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
      | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
          | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
          | { __typename: 'UrlCodeReference', url: string, label?: string | null }
        > }
      | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
      | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
      | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
      | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
      | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
      | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
      | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
      | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
      | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
      | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
      | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
      | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
      | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
      | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
      | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
      | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
      | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
    > } | null };

type RunEventParts_ExecutionStepInputEvent_Fragment = { __typename: 'ExecutionStepInputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ExecutionStepOutputEvent_Fragment = { __typename: 'ExecutionStepOutputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ExecutionStepRestartEvent_Fragment = { __typename: 'ExecutionStepRestartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ExecutionStepSkippedEvent_Fragment = { __typename: 'ExecutionStepSkippedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ExecutionStepStartEvent_Fragment = { __typename: 'ExecutionStepStartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ExecutionStepSuccessEvent_Fragment = { __typename: 'ExecutionStepSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ExecutionStepUpForRetryEvent_Fragment = { __typename: 'ExecutionStepUpForRetryEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, secondsToWait?: number | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

type RunEventParts_FailedToMaterializeEvent_Fragment = { __typename: 'FailedToMaterializeEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_HandledOutputEvent_Fragment = { __typename: 'HandledOutputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_HealthChangedEvent_Fragment = { __typename: 'HealthChangedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_HookCompletedEvent_Fragment = { __typename: 'HookCompletedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_HookErroredEvent_Fragment = { __typename: 'HookErroredEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

type RunEventParts_HookSkippedEvent_Fragment = { __typename: 'HookSkippedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_LoadedInputEvent_Fragment = { __typename: 'LoadedInputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_LogMessageEvent_Fragment = { __typename: 'LogMessageEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_LogsCapturedEvent_Fragment = { __typename: 'LogsCapturedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, fileKey: string, stepKeys?: Array<string> | null, externalUrl?: string | null, externalStdoutUrl?: string | null, externalStderrUrl?: string | null };

type RunEventParts_MaterializationEvent_Fragment = { __typename: 'MaterializationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, partition?: string | null, assetKey?: { path: Array<string> } | null };

type RunEventParts_ObjectStoreOperationEvent_Fragment = { __typename: 'ObjectStoreOperationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ObservationEvent_Fragment = { __typename: 'ObservationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, partition?: string | null, assetKey?: { path: Array<string> } | null };

type RunEventParts_ResourceInitFailureEvent_Fragment = { __typename: 'ResourceInitFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

type RunEventParts_ResourceInitStartedEvent_Fragment = { __typename: 'ResourceInitStartedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_ResourceInitSuccessEvent_Fragment = { __typename: 'ResourceInitSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunCanceledEvent_Fragment = { __typename: 'RunCanceledEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

type RunEventParts_RunCancelingEvent_Fragment = { __typename: 'RunCancelingEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunDequeuedEvent_Fragment = { __typename: 'RunDequeuedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunEnqueuedEvent_Fragment = { __typename: 'RunEnqueuedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunFailureEvent_Fragment = { __typename: 'RunFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null };

type RunEventParts_RunResumedEvent_Fragment = { __typename: 'RunResumedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunStartEvent_Fragment = { __typename: 'RunStartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunStartingEvent_Fragment = { __typename: 'RunStartingEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunSuccessEvent_Fragment = { __typename: 'RunSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_RunSuspendedEvent_Fragment = { __typename: 'RunSuspendedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_StepExpectationResultEvent_Fragment = { __typename: 'StepExpectationResultEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_StepWorkerStartedEvent_Fragment = { __typename: 'StepWorkerStartedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

type RunEventParts_StepWorkerStartingEvent_Fragment = { __typename: 'StepWorkerStartingEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null };

export type RunEventPartsFragment =
  | RunEventParts_AlertFailureEvent_Fragment
  | RunEventParts_AlertStartEvent_Fragment
  | RunEventParts_AlertSuccessEvent_Fragment
  | RunEventParts_AssetCheckEvaluationEvent_Fragment
  | RunEventParts_AssetCheckEvaluationPlannedEvent_Fragment
  | RunEventParts_AssetMaterializationPlannedEvent_Fragment
  | RunEventParts_EngineEvent_Fragment
  | RunEventParts_ExecutionStepFailureEvent_Fragment
  | RunEventParts_ExecutionStepInputEvent_Fragment
  | RunEventParts_ExecutionStepOutputEvent_Fragment
  | RunEventParts_ExecutionStepRestartEvent_Fragment
  | RunEventParts_ExecutionStepSkippedEvent_Fragment
  | RunEventParts_ExecutionStepStartEvent_Fragment
  | RunEventParts_ExecutionStepSuccessEvent_Fragment
  | RunEventParts_ExecutionStepUpForRetryEvent_Fragment
  | RunEventParts_FailedToMaterializeEvent_Fragment
  | RunEventParts_HandledOutputEvent_Fragment
  | RunEventParts_HealthChangedEvent_Fragment
  | RunEventParts_HookCompletedEvent_Fragment
  | RunEventParts_HookErroredEvent_Fragment
  | RunEventParts_HookSkippedEvent_Fragment
  | RunEventParts_LoadedInputEvent_Fragment
  | RunEventParts_LogMessageEvent_Fragment
  | RunEventParts_LogsCapturedEvent_Fragment
  | RunEventParts_MaterializationEvent_Fragment
  | RunEventParts_ObjectStoreOperationEvent_Fragment
  | RunEventParts_ObservationEvent_Fragment
  | RunEventParts_ResourceInitFailureEvent_Fragment
  | RunEventParts_ResourceInitStartedEvent_Fragment
  | RunEventParts_ResourceInitSuccessEvent_Fragment
  | RunEventParts_RunCanceledEvent_Fragment
  | RunEventParts_RunCancelingEvent_Fragment
  | RunEventParts_RunDequeuedEvent_Fragment
  | RunEventParts_RunEnqueuedEvent_Fragment
  | RunEventParts_RunFailureEvent_Fragment
  | RunEventParts_RunResumedEvent_Fragment
  | RunEventParts_RunStartEvent_Fragment
  | RunEventParts_RunStartingEvent_Fragment
  | RunEventParts_RunSuccessEvent_Fragment
  | RunEventParts_RunSuspendedEvent_Fragment
  | RunEventParts_StepExpectationResultEvent_Fragment
  | RunEventParts_StepWorkerStartedEvent_Fragment
  | RunEventParts_StepWorkerStartingEvent_Fragment
;

export type RunEventsQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RunEventsQuery = { logsForRun:
    | { __typename: 'EventConnection', cursor: string, hasMore: boolean, events: Array<
        | { __typename: 'AlertFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'AlertStartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'AlertSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'AssetCheckEvaluationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, evaluation: { checkName: string, success: boolean, severity: AssetCheckSeverity, description?: string | null, assetKey: { path: Array<string> } } }
        | { __typename: 'AssetCheckEvaluationPlannedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, checkName: string, checkedAsset: { path: Array<string> } }
        | { __typename: 'AssetMaterializationPlannedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, assetKey?: { path: Array<string> } | null }
        | { __typename: 'EngineEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
        | { __typename: 'ExecutionStepFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, errorSource?: ErrorSource | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null, failureMetadata?: { description?: string | null, metadataEntries: Array<
              | { __typename: 'AssetMetadataEntry', label: string, description?: string | null, assetKey: { path: Array<string> } }
              | { __typename: 'BoolMetadataEntry', boolValue?: boolean | null, label: string, description?: string | null }
              | { __typename: 'CodeReferencesMetadataEntry', label: string, description?: string | null, codeReferences: Array<
                  | { __typename: 'LocalFileCodeReference', filePath: string, lineNumber?: number | null, label?: string | null }
                  | { __typename: 'UrlCodeReference', url: string, label?: string | null }
                > }
              | { __typename: 'FloatMetadataEntry', floatValue?: number | null, floatRepr: string, label: string, description?: string | null }
              | { __typename: 'IntMetadataEntry', intValue?: number | null, intRepr: string, label: string, description?: string | null }
              | { __typename: 'JobMetadataEntry', jobName: string, locationName: string, label: string, description?: string | null }
              | { __typename: 'JsonMetadataEntry', jsonString: string, label: string, description?: string | null }
              | { __typename: 'MarkdownMetadataEntry', mdStr: string, label: string, description?: string | null }
              | { __typename: 'NotebookMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'NullMetadataEntry', label: string, description?: string | null }
              | { __typename: 'PathMetadataEntry', path: string, label: string, description?: string | null }
              | { __typename: 'PipelineRunMetadataEntry', runId: string, label: string, description?: string | null }
              | { __typename: 'PoolMetadataEntry', pool: string, label: string, description?: string | null }
              | { __typename: 'PythonArtifactMetadataEntry', module: string, name: string, label: string, description?: string | null }
              | { __typename: 'TableColumnLineageMetadataEntry', label: string, description?: string | null, lineage: Array<{ columnName: string, columnDeps: Array<{ columnName: string, assetKey: { path: Array<string> } }> }> }
              | { __typename: 'TableMetadataEntry', label: string, description?: string | null, table: { records: Array<string>, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } } }
              | { __typename: 'TableSchemaMetadataEntry', label: string, description?: string | null, schema: { constraints?: { other: Array<string> } | null, columns: Array<{ name: string, type: string, description?: string | null, constraints: { nullable: boolean, unique: boolean, other: Array<string> }, tags: Array<{ key: string, value: string }> }> } }
              | { __typename: 'TextMetadataEntry', text: string, label: string, description?: string | null }
              | { __typename: 'TimestampMetadataEntry', timestamp: number, label: string, description?: string | null }
              | { __typename: 'UrlMetadataEntry', url: string, label: string, description?: string | null }
            > } | null }
        | { __typename: 'ExecutionStepInputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ExecutionStepOutputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ExecutionStepRestartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ExecutionStepSkippedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ExecutionStepStartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ExecutionStepSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ExecutionStepUpForRetryEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, secondsToWait?: number | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
        | { __typename: 'FailedToMaterializeEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'HandledOutputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'HealthChangedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'HookCompletedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'HookErroredEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
        | { __typename: 'HookSkippedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'LoadedInputEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'LogMessageEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'LogsCapturedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, fileKey: string, stepKeys?: Array<string> | null, externalUrl?: string | null, externalStdoutUrl?: string | null, externalStderrUrl?: string | null }
        | { __typename: 'MaterializationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, partition?: string | null, assetKey?: { path: Array<string> } | null }
        | { __typename: 'ObjectStoreOperationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ObservationEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, partition?: string | null, assetKey?: { path: Array<string> } | null }
        | { __typename: 'ResourceInitFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
        | { __typename: 'ResourceInitStartedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'ResourceInitSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunCanceledEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
        | { __typename: 'RunCancelingEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunDequeuedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunEnqueuedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunFailureEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }
        | { __typename: 'RunResumedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunStartEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunStartingEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunSuccessEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'RunSuspendedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'StepExpectationResultEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'StepWorkerStartedEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
        | { __typename: 'StepWorkerStartingEvent', message: string, timestamp: string, level: LogLevel, stepKey?: string | null, eventType?: DagsterEventType | null }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
   };

type RunEventThere_EventConnection_Fragment = { __typename: 'EventConnection', events: Array<
    | { __typename: 'AlertFailureEvent' }
    | { __typename: 'AlertStartEvent' }
    | { __typename: 'AlertSuccessEvent' }
    | { __typename: 'AssetCheckEvaluationEvent' }
    | { __typename: 'AssetCheckEvaluationPlannedEvent' }
    | { __typename: 'AssetMaterializationPlannedEvent' }
    | { __typename: 'EngineEvent' }
    | { __typename: 'ExecutionStepFailureEvent' }
    | { __typename: 'ExecutionStepInputEvent' }
    | { __typename: 'ExecutionStepOutputEvent' }
    | { __typename: 'ExecutionStepRestartEvent' }
    | { __typename: 'ExecutionStepSkippedEvent' }
    | { __typename: 'ExecutionStepStartEvent' }
    | { __typename: 'ExecutionStepSuccessEvent' }
    | { __typename: 'ExecutionStepUpForRetryEvent' }
    | { __typename: 'FailedToMaterializeEvent' }
    | { __typename: 'HandledOutputEvent' }
    | { __typename: 'HealthChangedEvent' }
    | { __typename: 'HookCompletedEvent' }
    | { __typename: 'HookErroredEvent' }
    | { __typename: 'HookSkippedEvent' }
    | { __typename: 'LoadedInputEvent' }
    | { __typename: 'LogMessageEvent' }
    | { __typename: 'LogsCapturedEvent' }
    | { __typename: 'MaterializationEvent' }
    | { __typename: 'ObjectStoreOperationEvent' }
    | { __typename: 'ObservationEvent' }
    | { __typename: 'ResourceInitFailureEvent' }
    | { __typename: 'ResourceInitStartedEvent' }
    | { __typename: 'ResourceInitSuccessEvent' }
    | { __typename: 'RunCanceledEvent' }
    | { __typename: 'RunCancelingEvent' }
    | { __typename: 'RunDequeuedEvent' }
    | { __typename: 'RunEnqueuedEvent' }
    | { __typename: 'RunFailureEvent' }
    | { __typename: 'RunResumedEvent' }
    | { __typename: 'RunStartEvent' }
    | { __typename: 'RunStartingEvent' }
    | { __typename: 'RunSuccessEvent' }
    | { __typename: 'RunSuspendedEvent' }
    | { __typename: 'StepExpectationResultEvent' }
    | { __typename: 'StepWorkerStartedEvent' }
    | { __typename: 'StepWorkerStartingEvent' }
  > };

type RunEventThere_PythonError_Fragment = { __typename: 'PythonError', message: string };

type RunEventThere_RunNotFoundError_Fragment = { __typename: 'RunNotFoundError', message: string };

export type RunEventThereFragment =
  | RunEventThere_EventConnection_Fragment
  | RunEventThere_PythonError_Fragment
  | RunEventThere_RunNotFoundError_Fragment
;

export type RunEventsThereQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  c: Scalars['String']['input'];
  d: Scalars['String']['input'];
  e: Scalars['String']['input'];
  f: Scalars['String']['input'];
  g: Scalars['String']['input'];
  h: Scalars['String']['input'];
}>;


export type RunEventsThereQuery = { a:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , b:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , c:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , d:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , e:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , f:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , g:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
  , h:
    | { __typename: 'EventConnection', events: Array<
        | { __typename: 'AlertFailureEvent' }
        | { __typename: 'AlertStartEvent' }
        | { __typename: 'AlertSuccessEvent' }
        | { __typename: 'AssetCheckEvaluationEvent' }
        | { __typename: 'AssetCheckEvaluationPlannedEvent' }
        | { __typename: 'AssetMaterializationPlannedEvent' }
        | { __typename: 'EngineEvent' }
        | { __typename: 'ExecutionStepFailureEvent' }
        | { __typename: 'ExecutionStepInputEvent' }
        | { __typename: 'ExecutionStepOutputEvent' }
        | { __typename: 'ExecutionStepRestartEvent' }
        | { __typename: 'ExecutionStepSkippedEvent' }
        | { __typename: 'ExecutionStepStartEvent' }
        | { __typename: 'ExecutionStepSuccessEvent' }
        | { __typename: 'ExecutionStepUpForRetryEvent' }
        | { __typename: 'FailedToMaterializeEvent' }
        | { __typename: 'HandledOutputEvent' }
        | { __typename: 'HealthChangedEvent' }
        | { __typename: 'HookCompletedEvent' }
        | { __typename: 'HookErroredEvent' }
        | { __typename: 'HookSkippedEvent' }
        | { __typename: 'LoadedInputEvent' }
        | { __typename: 'LogMessageEvent' }
        | { __typename: 'LogsCapturedEvent' }
        | { __typename: 'MaterializationEvent' }
        | { __typename: 'ObjectStoreOperationEvent' }
        | { __typename: 'ObservationEvent' }
        | { __typename: 'ResourceInitFailureEvent' }
        | { __typename: 'ResourceInitStartedEvent' }
        | { __typename: 'ResourceInitSuccessEvent' }
        | { __typename: 'RunCanceledEvent' }
        | { __typename: 'RunCancelingEvent' }
        | { __typename: 'RunDequeuedEvent' }
        | { __typename: 'RunEnqueuedEvent' }
        | { __typename: 'RunFailureEvent' }
        | { __typename: 'RunResumedEvent' }
        | { __typename: 'RunStartEvent' }
        | { __typename: 'RunStartingEvent' }
        | { __typename: 'RunSuccessEvent' }
        | { __typename: 'RunSuspendedEvent' }
        | { __typename: 'StepExpectationResultEvent' }
        | { __typename: 'StepWorkerStartedEvent' }
        | { __typename: 'StepWorkerStartingEvent' }
      > }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type RunOutputQueryVariables = Exact<{
  logKey: Array<Scalars['String']['input']> | Scalars['String']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RunOutputQuery = { capturedLogs: { stdout?: string | null, stderr?: string | null, cursor?: string | null } };

export type RunOutputThereQueryVariables = Exact<{
  logKey: Array<Scalars['String']['input']> | Scalars['String']['input'];
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  c: Scalars['String']['input'];
  d: Scalars['String']['input'];
  e: Scalars['String']['input'];
  f: Scalars['String']['input'];
  g: Scalars['String']['input'];
  h: Scalars['String']['input'];
}>;


export type RunOutputThereQuery = { a: { stdout?: string | null, stderr?: string | null }, b: { stdout?: string | null, stderr?: string | null }, c: { stdout?: string | null, stderr?: string | null }, d: { stdout?: string | null, stderr?: string | null }, e: { stdout?: string | null, stderr?: string | null }, f: { stdout?: string | null, stderr?: string | null }, g: { stdout?: string | null, stderr?: string | null }, h: { stdout?: string | null, stderr?: string | null } };

export type RunSummaryPartsFragment = { id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null };

export type RunsAssetsQueryVariables = Exact<{
  filter: RunsFilter;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RunsAssetsQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, assets: Array<{ id: string, key: { path: Array<string> } }> }> }
   };

export type RunsProgressQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsProgressQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, stats:
        | { __typename: 'PythonError' }
        | { __typename: 'RunStatsSnapshot', id: string, stepsSucceeded: number, stepsFailed: number }
      , tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type RunsStepCountQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsStepCountQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', id: string, stepKeysToExecute?: Array<string> | null, executionPlan?: { steps: Array<{ key: string }> } | null }
    | { __typename: 'RunNotFoundError', message: string }
   };

type RunConfigErrorParts_FieldNotDefinedConfigError_Fragment = { __typename: 'FieldNotDefinedConfigError', fieldName: string, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
      | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
      | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackPathEntry', fieldName: string }
    > } };

type RunConfigErrorParts_FieldsNotDefinedConfigError_Fragment = { __typename: 'FieldsNotDefinedConfigError', fieldNames: Array<string>, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
      | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
      | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackPathEntry', fieldName: string }
    > } };

type RunConfigErrorParts_MissingFieldConfigError_Fragment = { __typename: 'MissingFieldConfigError', message: string, reason: EvaluationErrorReason, field: { name: string }, stack: { entries: Array<
      | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
      | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackPathEntry', fieldName: string }
    > } };

type RunConfigErrorParts_MissingFieldsConfigError_Fragment = { __typename: 'MissingFieldsConfigError', message: string, reason: EvaluationErrorReason, fields: Array<{ name: string }>, stack: { entries: Array<
      | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
      | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackPathEntry', fieldName: string }
    > } };

type RunConfigErrorParts_RuntimeMismatchConfigError_Fragment = { __typename: 'RuntimeMismatchConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
      | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
      | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackPathEntry', fieldName: string }
    > } };

type RunConfigErrorParts_SelectorTypeConfigError_Fragment = { __typename: 'SelectorTypeConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
      | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
      | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
      | { __typename: 'EvaluationStackPathEntry', fieldName: string }
    > } };

export type RunConfigErrorPartsFragment =
  | RunConfigErrorParts_FieldNotDefinedConfigError_Fragment
  | RunConfigErrorParts_FieldsNotDefinedConfigError_Fragment
  | RunConfigErrorParts_MissingFieldConfigError_Fragment
  | RunConfigErrorParts_MissingFieldsConfigError_Fragment
  | RunConfigErrorParts_RuntimeMismatchConfigError_Fragment
  | RunConfigErrorParts_SelectorTypeConfigError_Fragment
;

export type RunsConfigCheckQueryVariables = Exact<{
  target: PipelineSelector;
  config?: InputMaybe<Scalars['RunConfigData']['input']>;
}>;


export type RunsConfigCheckQuery = { isPipelineConfigValid:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'PipelineConfigValidationValid' }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigValidationInvalid', errors: Array<
        | { __typename: 'FieldNotDefinedConfigError', fieldName: string, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'FieldsNotDefinedConfigError', fieldNames: Array<string>, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldConfigError', message: string, reason: EvaluationErrorReason, field: { name: string }, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldsConfigError', message: string, reason: EvaluationErrorReason, fields: Array<{ name: string }>, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'RuntimeMismatchConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'SelectorTypeConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
      > }
   };

export type RunsLaunchMutationVariables = Exact<{
  params: ExecutionParams;
}>;


export type RunsLaunchMutation = { launchRun:
    | { __typename: 'ConflictingExecutionParamsError', message: string }
    | { __typename: 'InvalidOutputError' }
    | { __typename: 'InvalidStepError', invalidStepKey: string }
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'LaunchRunSuccess', run: { id: string, runId: string, status: RunStatus } }
    | { __typename: 'NoModeProvidedError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PresetNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigValidationInvalid', errors: Array<
        | { __typename: 'FieldNotDefinedConfigError', fieldName: string, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'FieldsNotDefinedConfigError', fieldNames: Array<string>, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldConfigError', message: string, reason: EvaluationErrorReason, field: { name: string }, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldsConfigError', message: string, reason: EvaluationErrorReason, fields: Array<{ name: string }>, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'RuntimeMismatchConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'SelectorTypeConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
      > }
    | { __typename: 'RunConflict', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type RunsListQueryVariables = Exact<{
  filter?: InputMaybe<RunsFilter>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RunsListQuery = { runsOrError:
    | { __typename: 'InvalidPipelineRunsFilterError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Runs', results: Array<{ id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }> }
   };

export type RunsStepsQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsStepsQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', id: string, runId: string, status: RunStatus, jobName: string, stepKeysToExecute?: Array<string> | null, executionPlan?: { steps: Array<{ key: string, kind: StepKind }> } | null, stepStats: Array<{ runId: string, stepKey: string, status?: StepEventStatus | null, startTime?: number | null, endTime?: number | null, attempts: Array<{ startTime?: number | null, endTime?: number | null }> }> }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type RunDetailPartsFragment = { updateTime?: number | null, rootRunId?: string | null, parentRunId?: string | null, canTerminate: boolean, hasConcurrencyKeySlots: boolean, allPools?: Array<string> | null, resolvedOpSelection?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, assetChecks?: Array<{ name: string, assetKey: { path: Array<string> } }> | null, stats:
    | { __typename: 'PythonError' }
    | { __typename: 'RunStatsSnapshot', id: string, stepsSucceeded: number, stepsFailed: number, materializations: number, expectations: number, enqueuedTime?: number | null, launchTime?: number | null, startTime?: number | null, endTime?: number | null }
  , tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null };

export type RunsDetailQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsDetailQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', updateTime?: number | null, rootRunId?: string | null, parentRunId?: string | null, canTerminate: boolean, hasConcurrencyKeySlots: boolean, allPools?: Array<string> | null, resolvedOpSelection?: Array<string> | null, id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, assetChecks?: Array<{ name: string, assetKey: { path: Array<string> } }> | null, stats:
        | { __typename: 'PythonError' }
        | { __typename: 'RunStatsSnapshot', id: string, stepsSucceeded: number, stepsFailed: number, materializations: number, expectations: number, enqueuedTime?: number | null, launchTime?: number | null, startTime?: number | null, endTime?: number | null }
      , tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type RunsConfigQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsConfigQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', id: string, runConfig: unknown }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type RunsAssetsOfRunQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsAssetsOfRunQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', id: string, assets: Array<{ id: string, key: { path: Array<string> } }> }
    | { __typename: 'RunNotFoundError', message: string }
   };

export type RunsGroupQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type RunsGroupQuery = { runGroupOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunGroup', rootRunId: string, runs?: Array<{ id: string, runId: string, status: RunStatus, jobName: string, creationTime: number, startTime?: number | null, endTime?: number | null, tags: Array<{ key: string, value: string }>, repositoryOrigin?: { id: string, repositoryName: string, repositoryLocationName: string } | null, assetSelection?: Array<{ path: Array<string> }> | null, assetCheckSelection?: Array<{ name: string, assetKey: { path: Array<string> } }> | null } | null> | null }
    | { __typename: 'RunGroupNotFoundError', message: string }
   };

export type RunsTagKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type RunsTagKeysQuery = { runTagKeysOrError?:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunTagKeys', keys: Array<string> }
   | null };

export type RunsTagValuesQueryVariables = Exact<{
  keys: Array<Scalars['String']['input']> | Scalars['String']['input'];
  prefix?: InputMaybe<Scalars['String']['input']>;
}>;


export type RunsTagValuesQuery = { runTagsOrError?:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunTags', tags: Array<{ key: string, values: Array<string> }> }
   | null };

export type RunsPlanQueryVariables = Exact<{
  target: PipelineSelector;
  config?: InputMaybe<Scalars['RunConfigData']['input']>;
}>;


export type RunsPlanQuery = { executionPlanOrError:
    | { __typename: 'ExecutionPlan', steps: Array<{ key: string }> }
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigValidationInvalid', errors: Array<
        | { __typename: 'FieldNotDefinedConfigError', fieldName: string, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'FieldsNotDefinedConfigError', fieldNames: Array<string>, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldConfigError', message: string, reason: EvaluationErrorReason, field: { name: string }, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldsConfigError', message: string, reason: EvaluationErrorReason, fields: Array<{ name: string }>, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'RuntimeMismatchConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'SelectorTypeConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
      > }
   };

export type RunsOpsQueryVariables = Exact<{
  target: PipelineSelector;
}>;


export type RunsOpsQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, solidHandles: Array<{ handleID: string }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type RunsPartitionQueryVariables = Exact<{
  target: PipelineSelector;
  partition: Scalars['String']['input'];
  assets?: InputMaybe<Array<AssetKeyInput> | AssetKeyInput>;
}>;


export type RunsPartitionQuery = { pipelineOrError:
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'Pipeline', id: string, partition?: { name: string, runConfigOrError:
          | { __typename: 'PartitionRunConfig', yaml: string }
          | { __typename: 'PythonError', message: string }
        , tagsOrError:
          | { __typename: 'PartitionTags', results: Array<{ key: string, value: string }> }
          | { __typename: 'PythonError', message: string }
         } | null }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type RunsPartitionSetsQueryVariables = Exact<{
  repository: RepositorySelector;
  job: Scalars['String']['input'];
}>;


export type RunsPartitionSetsQuery = { partitionSetsOrError:
    | { __typename: 'PartitionSets', results: Array<{ id: string, name: string }> }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type RunsReexecuteMutationVariables = Exact<{
  params: ReexecutionParams;
}>;


export type RunsReexecuteMutation = { launchRunReexecution:
    | { __typename: 'ConflictingExecutionParamsError', message: string }
    | { __typename: 'InvalidOutputError' }
    | { __typename: 'InvalidStepError', invalidStepKey: string }
    | { __typename: 'InvalidSubsetError', message: string }
    | { __typename: 'LaunchRunSuccess', run: { id: string, runId: string, status: RunStatus } }
    | { __typename: 'NoModeProvidedError', message: string }
    | { __typename: 'PipelineNotFoundError', message: string }
    | { __typename: 'PresetNotFoundError', message: string }
    | { __typename: 'PythonError', message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> }
    | { __typename: 'RunConfigValidationInvalid', errors: Array<
        | { __typename: 'FieldNotDefinedConfigError', fieldName: string, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'FieldsNotDefinedConfigError', fieldNames: Array<string>, message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldConfigError', message: string, reason: EvaluationErrorReason, field: { name: string }, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'MissingFieldsConfigError', message: string, reason: EvaluationErrorReason, fields: Array<{ name: string }>, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'RuntimeMismatchConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
        | { __typename: 'SelectorTypeConfigError', message: string, reason: EvaluationErrorReason, stack: { entries: Array<
              | { __typename: 'EvaluationStackListItemEntry', listIndex: number }
              | { __typename: 'EvaluationStackMapKeyEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackMapValueEntry', mapKey: unknown }
              | { __typename: 'EvaluationStackPathEntry', fieldName: string }
            > } }
      > }
    | { __typename: 'RunConflict', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type RunsTerminateMutationVariables = Exact<{
  runIds: Array<Scalars['String']['input']> | Scalars['String']['input'];
  policy?: InputMaybe<TerminateRunPolicy>;
}>;


export type RunsTerminateMutation = { terminateRuns:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'TerminateRunsResult', terminateRunResults: Array<
        | { __typename: 'PythonError', message: string }
        | { __typename: 'RunNotFoundError', message: string, runId: string }
        | { __typename: 'TerminateRunFailure', message: string, run: { id: string, runId: string, status: RunStatus } }
        | { __typename: 'TerminateRunSuccess', run: { id: string, runId: string, status: RunStatus } }
        | { __typename: 'UnauthorizedError', message: string }
      > }
   };

export type RunsDeleteMutationVariables = Exact<{
  runId: Scalars['String']['input'];
}>;


export type RunsDeleteMutation = { deleteRun:
    | { __typename: 'DeletePipelineRunSuccess', runId: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RunNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AssetCheckExecutionPartsFragmentDoc = new TypedDocumentString(`
    fragment AssetCheckExecutionParts on AssetCheckExecution {
  id
  runId
  status
  timestamp
  partition
  evaluation {
    timestamp
    severity
    description
    partition
  }
}
    `, {"fragmentName":"AssetCheckExecutionParts"}) as unknown as TypedDocumentString<AssetCheckExecutionPartsFragment, unknown>;
export const AssetCheckPartsFragmentDoc = new TypedDocumentString(`
    fragment AssetCheckParts on AssetCheck {
  name
  description
  blocking
  jobNames
  canExecuteIndividually
}
    `, {"fragmentName":"AssetCheckParts"}) as unknown as TypedDocumentString<AssetCheckPartsFragment, unknown>;
export const TableSchemaPartsFragmentDoc = new TypedDocumentString(`
    fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
    `, {"fragmentName":"TableSchemaParts"}) as unknown as TypedDocumentString<TableSchemaPartsFragment, unknown>;
export const MetadataPartsFragmentDoc = new TypedDocumentString(`
    fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}
    fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}`, {"fragmentName":"MetadataParts"}) as unknown as TypedDocumentString<MetadataPartsFragment, unknown>;
export const AssetEventPartsFragmentDoc = new TypedDocumentString(`
    fragment AssetEventParts on DisplayableEvent {
  description
  metadataEntries {
    ...MetadataParts
  }
}
    fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`, {"fragmentName":"AssetEventParts"}) as unknown as TypedDocumentString<AssetEventPartsFragment, unknown>;
export const DefinitionOwnerPartsFragmentDoc = new TypedDocumentString(`
    fragment DefinitionOwnerParts on DefinitionOwner {
  __typename
  ... on UserDefinitionOwner {
    email
  }
  ... on TeamDefinitionOwner {
    team
  }
}
    `, {"fragmentName":"DefinitionOwnerParts"}) as unknown as TypedDocumentString<DefinitionOwnerPartsFragment, unknown>;
export const TickLogPartsFragmentDoc = new TypedDocumentString(`
    fragment TickLogParts on InstigationTick {
  logEvents {
    events {
      message
      timestamp
      level
    }
  }
}
    `, {"fragmentName":"TickLogParts"}) as unknown as TypedDocumentString<TickLogPartsFragment, unknown>;
export const SchedulePartsFragmentDoc = new TypedDocumentString(`
    fragment ScheduleParts on Schedule {
  id
  name
  description
  cronSchedule
  executionTimezone
  pipelineName
  defaultStatus
  canReset
  assetSelection {
    assetSelectionString
  }
  scheduleState {
    id
    status
    nextTick {
      timestamp
    }
  }
}
    `, {"fragmentName":"ScheduleParts"}) as unknown as TypedDocumentString<SchedulePartsFragment, unknown>;
export const SensorPartsFragmentDoc = new TypedDocumentString(`
    fragment SensorParts on Sensor {
  id
  name
  description
  sensorType
  minIntervalSeconds
  defaultStatus
  canReset
  targets {
    pipelineName
  }
  metadata {
    assetKeys {
      path
    }
  }
  assetSelection {
    assetSelectionString
  }
  nextTick {
    timestamp
  }
  sensorState {
    id
    status
    typeSpecificData {
      __typename
      ... on SensorData {
        lastCursor
      }
    }
  }
}
    `, {"fragmentName":"SensorParts"}) as unknown as TypedDocumentString<SensorPartsFragment, unknown>;
export const PythonErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
    `, {"fragmentName":"PythonErrorParts"}) as unknown as TypedDocumentString<PythonErrorPartsFragment, unknown>;
export const TickEvaluationPartsFragmentDoc = new TypedDocumentString(`
    fragment TickEvaluationParts on TickEvaluation {
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  runRequests {
    runKey
    jobName
    tags {
      key
      value
    }
    runConfigYaml
    assetSelection {
      path
    }
    assetChecks {
      name
      assetKey {
        path
      }
    }
  }
  dynamicPartitionsRequests {
    type
    partitionsDefName
    partitionKeys
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"TickEvaluationParts"}) as unknown as TypedDocumentString<TickEvaluationPartsFragment, unknown>;
export const BackfillPartsFragmentDoc = new TypedDocumentString(`
    fragment BackfillParts on PartitionBackfill {
  id
  status
  title
  description
  timestamp
  endTimestamp
  jobName
  isAssetBackfill
  assetSelection {
    path
  }
  numPartitions
  user
  tags {
    key
    value
  }
  error {
    ...PythonErrorParts
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"BackfillParts"}) as unknown as TypedDocumentString<BackfillPartsFragment, unknown>;
export const BackfillProgressPartsFragmentDoc = new TypedDocumentString(`
    fragment BackfillProgressParts on PartitionBackfill {
  ...BackfillParts
  partitionStatusCounts {
    runStatus
    count
  }
  assetBackfillData {
    assetBackfillStatuses {
      __typename
      ... on AssetPartitionsStatusCounts {
        assetKey {
          path
        }
        numPartitionsTargeted
        numPartitionsInProgress
        numPartitionsMaterialized
        numPartitionsFailed
      }
      ... on UnpartitionedAssetStatus {
        assetKey {
          path
        }
        inProgress
        materialized
        failed
      }
    }
  }
}
    fragment BackfillParts on PartitionBackfill {
  id
  status
  title
  description
  timestamp
  endTimestamp
  jobName
  isAssetBackfill
  assetSelection {
    path
  }
  numPartitions
  user
  tags {
    key
    value
  }
  error {
    ...PythonErrorParts
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"BackfillProgressParts"}) as unknown as TypedDocumentString<BackfillProgressPartsFragment, unknown>;
export const CodeLocationPartsFragmentDoc = new TypedDocumentString(`
    fragment CodeLocationParts on WorkspaceLocationEntry {
  name
  loadStatus
  updatedTimestamp
  versionKey
  locationOrLoadError {
    __typename
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RepositoryLocation {
      name
      isReloadSupported
      serverId
      repositories {
        name
        jobs {
          name
        }
        schedules {
          name
        }
        sensors {
          name
        }
        assetNodes {
          isAutoCreatedStub
          assetKey {
            path
          }
        }
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"CodeLocationParts"}) as unknown as TypedDocumentString<CodeLocationPartsFragment, unknown>;
export const ConfigFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment ConfigFieldParts on ConfigTypeField {
  name
  description
  isRequired
  isSecret
  configTypeKey
  defaultValueAsJson
}
    `, {"fragmentName":"ConfigFieldParts"}) as unknown as TypedDocumentString<ConfigFieldPartsFragment, unknown>;
export const ConfigTypePartsFragmentDoc = new TypedDocumentString(`
    fragment ConfigTypeParts on ConfigType {
  __typename
  key
  description
  isSelector
  typeParamKeys
  ... on CompositeConfigType {
    fields {
      ...ConfigFieldParts
    }
  }
  ... on EnumConfigType {
    givenName
    values {
      value
      description
    }
  }
  ... on RegularConfigType {
    givenName
  }
  ... on ScalarUnionConfigType {
    scalarTypeKey
    nonScalarTypeKey
  }
}
    fragment ConfigFieldParts on ConfigTypeField {
  name
  description
  isRequired
  isSecret
  configTypeKey
  defaultValueAsJson
}`, {"fragmentName":"ConfigTypeParts"}) as unknown as TypedDocumentString<ConfigTypePartsFragment, unknown>;
export const ResourcePartsFragmentDoc = new TypedDocumentString(`
    fragment ResourceParts on ResourceDetails {
  id
  name
  description
  resourceType
  configFields {
    ...ConfigFieldParts
  }
  configuredValues {
    key
    value
    type
  }
  nestedResources {
    name
    type
    resource {
      id
      name
    }
  }
  parentResources {
    name
    type
    resource {
      id
      name
    }
  }
  assetKeysUsing {
    path
  }
  jobsOpsUsing {
    jobName
    opHandleIDs
  }
  schedulesUsing
  sensorsUsing
}
    fragment ConfigFieldParts on ConfigTypeField {
  name
  description
  isRequired
  isSecret
  configTypeKey
  defaultValueAsJson
}`, {"fragmentName":"ResourceParts"}) as unknown as TypedDocumentString<ResourcePartsFragment, unknown>;
export const ConditionNodePartsFragmentDoc = new TypedDocumentString(`
    fragment ConditionNodeParts on AutomationConditionEvaluationNode {
  uniqueId
  userLabel
  expandedLabel
  operatorType
  numTrue
  numCandidates
  isPartitioned
  childUniqueIds
  entityKey {
    __typename
    ... on AssetKey {
      path
    }
    ... on AssetCheckhandle {
      name
      assetKey {
        path
      }
    }
    ... on AssetJobKey {
      jobName
    }
  }
  sinceMetadata {
    triggerTimestamp
    resetTimestamp
  }
}
    `, {"fragmentName":"ConditionNodeParts"}) as unknown as TypedDocumentString<ConditionNodePartsFragment, unknown>;
export const EvaluationRecordPartsFragmentDoc = new TypedDocumentString(`
    fragment EvaluationRecordParts on AssetConditionEvaluationRecord {
  id
  evaluationId
  timestamp
  numRequested
  runIds
  rootUniqueId
  evaluationNodes {
    ...ConditionNodeParts
  }
}
    fragment ConditionNodeParts on AutomationConditionEvaluationNode {
  uniqueId
  userLabel
  expandedLabel
  operatorType
  numTrue
  numCandidates
  isPartitioned
  childUniqueIds
  entityKey {
    __typename
    ... on AssetKey {
      path
    }
    ... on AssetCheckhandle {
      name
      assetKey {
        path
      }
    }
    ... on AssetJobKey {
      jobName
    }
  }
  sinceMetadata {
    triggerTimestamp
    resetTimestamp
  }
}`, {"fragmentName":"EvaluationRecordParts"}) as unknown as TypedDocumentString<EvaluationRecordPartsFragment, unknown>;
export const ConditionPartsFragmentDoc = new TypedDocumentString(`
    fragment ConditionParts on AutomationCondition {
  label
  expandedLabel
}
    `, {"fragmentName":"ConditionParts"}) as unknown as TypedDocumentString<ConditionPartsFragment, unknown>;
export const PolicyPartsFragmentDoc = new TypedDocumentString(`
    fragment PolicyParts on AssetNode {
  id
  assetKey {
    path
  }
  automationCondition {
    ...ConditionParts
  }
  autoMaterializePolicy {
    policyType
    maxMaterializationsPerMinute
    rules {
      description
      decisionType
    }
  }
  targetingInstigators {
    __typename
    ... on Sensor {
      id
      name
      sensorType
      sensorState {
        id
        status
        repositoryLocationName
      }
    }
  }
}
    fragment ConditionParts on AutomationCondition {
  label
  expandedLabel
}`, {"fragmentName":"PolicyParts"}) as unknown as TypedDocumentString<PolicyPartsFragment, unknown>;
export const TickPartsFragmentDoc = new TypedDocumentString(`
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"TickParts"}) as unknown as TypedDocumentString<TickPartsFragment, unknown>;
export const AutomationTickPartsFragmentDoc = new TypedDocumentString(`
    fragment AutomationTickParts on InstigationTick {
  ...TickParts
  autoMaterializeAssetEvaluationId
  requestedMaterializationsForAssets {
    assetKey {
      path
    }
    partitionKeys
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"AutomationTickParts"}) as unknown as TypedDocumentString<AutomationTickPartsFragment, unknown>;
export const HealthPartsFragmentDoc = new TypedDocumentString(`
    fragment HealthParts on AssetHealth {
  assetHealth
  materializationStatus
  materializationStatusMetadata {
    __typename
    ... on AssetHealthMaterializationDegradedPartitionedMeta {
      numFailedPartitions
      numMissingPartitions
      totalNumPartitions
      latestFailedRunId
    }
    ... on AssetHealthMaterializationHealthyPartitionedMeta {
      numMissingPartitions
      totalNumPartitions
    }
    ... on AssetHealthMaterializationDegradedNotPartitionedMeta {
      failedRunId
    }
    ... on AssetHealthMaterializationWarningPartitionedMeta {
      numUpForRetryPartitions
      numMissingPartitions
      totalNumPartitions
      latestFailedRunId
    }
    ... on AssetHealthMaterializationWarningNotPartitionedMeta {
      failedRunId
    }
  }
  assetChecksStatus
  assetChecksStatusMetadata {
    __typename
    ... on AssetHealthCheckDegradedMeta {
      numFailedChecks
      numWarningChecks
      totalNumChecks
    }
    ... on AssetHealthCheckWarningMeta {
      numWarningChecks
      totalNumChecks
    }
    ... on AssetHealthCheckUnknownMeta {
      numNotExecutedChecks
      totalNumChecks
    }
  }
  freshnessStatus
  freshnessStatusMetadata {
    lastMaterializedTimestamp
  }
}
    `, {"fragmentName":"HealthParts"}) as unknown as TypedDocumentString<HealthPartsFragment, unknown>;
export const DaemonPartsFragmentDoc = new TypedDocumentString(`
    fragment DaemonParts on DaemonStatus {
  daemonType
  required
  healthy
  lastHeartbeatTime
  lastHeartbeatErrors {
    ...PythonErrorParts
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"DaemonParts"}) as unknown as TypedDocumentString<DaemonPartsFragment, unknown>;
export const RunQueuePartsFragmentDoc = new TypedDocumentString(`
    fragment RunQueueParts on Instance {
  runQueuingSupported
  runQueueConfig {
    maxConcurrentRuns
    tagConcurrencyLimitsYaml
    isOpConcurrencyAware
  }
}
    `, {"fragmentName":"RunQueueParts"}) as unknown as TypedDocumentString<RunQueuePartsFragment, unknown>;
export const PoolSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment PoolSettingsParts on Instance {
  poolConfig {
    poolGranularity
    defaultPoolLimit
    opGranularityRunBuffer
  }
  supportsConcurrencyLimits
  minConcurrencyLimitValue
  maxConcurrencyLimitValue
}
    `, {"fragmentName":"PoolSettingsParts"}) as unknown as TypedDocumentString<PoolSettingsPartsFragment, unknown>;
export const PoolPartsFragmentDoc = new TypedDocumentString(`
    fragment PoolParts on ConcurrencyKeyInfo {
  concurrencyKey
  slotCount
  limit
  usingDefaultLimit
  claimedSlots {
    runId
    stepKey
  }
  pendingSteps {
    runId
    stepKey
    enqueuedTimestamp
    assignedTimestamp
    priority
  }
}
    `, {"fragmentName":"PoolParts"}) as unknown as TypedDocumentString<PoolPartsFragment, unknown>;
export const RunSummaryPartsFragmentDoc = new TypedDocumentString(`
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}
    `, {"fragmentName":"RunSummaryParts"}) as unknown as TypedDocumentString<RunSummaryPartsFragment, unknown>;
export const OverviewRunPartsFragmentDoc = new TypedDocumentString(`
    fragment OverviewRunParts on Run {
  ...RunSummaryParts
  runConfig
  pipelineSnapshotId
  resolvedOpSelection
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
    repositoryLocationMetadata {
      key
      value
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`, {"fragmentName":"OverviewRunParts"}) as unknown as TypedDocumentString<OverviewRunPartsFragment, unknown>;
export const OverviewMaterializationPartsFragmentDoc = new TypedDocumentString(`
    fragment OverviewMaterializationParts on MaterializationEvent {
  runId
  timestamp
  partition
  tags {
    key
    value
  }
}
    `, {"fragmentName":"OverviewMaterializationParts"}) as unknown as TypedDocumentString<OverviewMaterializationPartsFragment, unknown>;
export const OverviewRunEndFragmentDoc = new TypedDocumentString(`
    fragment OverviewRunEnd on EventConnectionOrError {
  __typename
  ... on Error {
    message
  }
  ... on EventConnection {
    events {
      __typename
      ... on MessageEvent {
        message
        stepKey
        timestamp
      }
      ... on RunFailureEvent {
        error {
          ...PythonErrorParts
        }
      }
      ... on ExecutionStepFailureEvent {
        errorSource
        error {
          ...PythonErrorParts
        }
      }
      ... on EngineEvent {
        error {
          ...PythonErrorParts
        }
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"OverviewRunEnd"}) as unknown as TypedDocumentString<OverviewRunEndFragment, unknown>;
export const OverviewInstigatorPartsFragmentDoc = new TypedDocumentString(`
    fragment OverviewInstigatorParts on InstigationState {
  id
  status
  repositoryName
  repositoryLocationName
  nextTick {
    timestamp
  }
  ticks(limit: 1) {
    id
    status
    timestamp
    skipReason
    error {
      ...PythonErrorParts
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`, {"fragmentName":"OverviewInstigatorParts"}) as unknown as TypedDocumentString<OverviewInstigatorPartsFragment, unknown>;
export const OverviewQueueRunPartsFragmentDoc = new TypedDocumentString(`
    fragment OverviewQueueRunParts on Run {
  ...RunSummaryParts
  hasUnconstrainedRootNodes
  rootConcurrencyKeys
  allPools
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`, {"fragmentName":"OverviewQueueRunParts"}) as unknown as TypedDocumentString<OverviewQueueRunPartsFragment, unknown>;
export const OverviewJobSuccessFragmentDoc = new TypedDocumentString(`
    fragment OverviewJobSuccess on RunsOrError {
  __typename
  ... on Error {
    message
  }
  ... on Runs {
    results {
      id
      creationTime
      repositoryOrigin {
        id
        repositoryLocationName
      }
    }
  }
}
    `, {"fragmentName":"OverviewJobSuccess"}) as unknown as TypedDocumentString<OverviewJobSuccessFragment, unknown>;
export const OverviewSensorTargetsFragmentDoc = new TypedDocumentString(`
    fragment OverviewSensorTargets on SensorOrError {
  __typename
  ... on Error {
    message
  }
  ... on Sensor {
    id
    assetSelection {
      assetKeys {
        path
      }
    }
  }
}
    `, {"fragmentName":"OverviewSensorTargets"}) as unknown as TypedDocumentString<OverviewSensorTargetsFragment, unknown>;
export const OverviewFreshnessFragmentDoc = new TypedDocumentString(`
    fragment OverviewFreshness on AssetNode {
  freshnessStatusInfo {
    freshnessStatus
    freshnessStatusMetadata {
      lastMaterializedTimestamp
    }
  }
}
    `, {"fragmentName":"OverviewFreshness"}) as unknown as TypedDocumentString<OverviewFreshnessFragment, unknown>;
export const PartitionSpacePartsFragmentDoc = new TypedDocumentString(`
    fragment PartitionSpaceParts on AssetNode {
  id
  assetKey {
    path
  }
  partitionDefinition {
    type
    name
    dimensionTypes {
      name
      type
      dynamicPartitionsDefinitionName
    }
  }
  partitionKeysByDimension {
    name
    type
    partitionKeys
  }
  backfillPolicy {
    maxPartitionsPerRun
    policyType
  }
}
    `, {"fragmentName":"PartitionSpaceParts"}) as unknown as TypedDocumentString<PartitionSpacePartsFragment, unknown>;
export const PartitionStatusesPartsFragmentDoc = new TypedDocumentString(`
    fragment PartitionStatusesParts on AssetNode {
  assetPartitionStatuses {
    __typename
    ... on DefaultPartitionStatuses {
      materializedPartitions
      failedPartitions
      materializingPartitions
    }
    ... on TimePartitionStatuses {
      ranges {
        startKey
        endKey
        status
      }
    }
    ... on MultiPartitionStatuses {
      primaryDimensionName
      ranges {
        primaryDimStartKey
        primaryDimEndKey
        secondaryDim {
          __typename
          ... on DefaultPartitionStatuses {
            materializedPartitions
            failedPartitions
            materializingPartitions
          }
          ... on TimePartitionStatuses {
            ranges {
              startKey
              endKey
              status
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"PartitionStatusesParts"}) as unknown as TypedDocumentString<PartitionStatusesPartsFragment, unknown>;
export const RunEventPartsFragmentDoc = new TypedDocumentString(`
    fragment RunEventParts on DagsterRunEvent {
  __typename
  ... on MessageEvent {
    message
    timestamp
    level
    stepKey
    eventType
  }
  ... on ErrorEvent {
    error {
      ...PythonErrorParts
    }
  }
  ... on ExecutionStepFailureEvent {
    errorSource
    failureMetadata {
      description
      metadataEntries {
        ...MetadataParts
      }
    }
  }
  ... on ExecutionStepUpForRetryEvent {
    secondsToWait
  }
  ... on MaterializationEvent {
    assetKey {
      path
    }
    partition
  }
  ... on ObservationEvent {
    assetKey {
      path
    }
    partition
  }
  ... on AssetMaterializationPlannedEvent {
    assetKey {
      path
    }
  }
  ... on AssetCheckEvaluationPlannedEvent {
    checkedAsset: assetKey {
      path
    }
    checkName
  }
  ... on AssetCheckEvaluationEvent {
    evaluation {
      checkName
      success
      severity
      description
      assetKey {
        path
      }
    }
  }
  ... on LogsCapturedEvent {
    fileKey
    stepKeys
    externalUrl
    externalStdoutUrl
    externalStderrUrl
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`, {"fragmentName":"RunEventParts"}) as unknown as TypedDocumentString<RunEventPartsFragment, unknown>;
export const RunEventThereFragmentDoc = new TypedDocumentString(`
    fragment RunEventThere on EventConnectionOrError {
  __typename
  ... on Error {
    message
  }
  ... on EventConnection {
    events {
      __typename
    }
  }
}
    `, {"fragmentName":"RunEventThere"}) as unknown as TypedDocumentString<RunEventThereFragment, unknown>;
export const RunConfigErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment RunConfigErrorParts on PipelineConfigValidationError {
  __typename
  message
  reason
  stack {
    entries {
      __typename
      ... on EvaluationStackPathEntry {
        fieldName
      }
      ... on EvaluationStackListItemEntry {
        listIndex
      }
      ... on EvaluationStackMapKeyEntry {
        mapKey
      }
      ... on EvaluationStackMapValueEntry {
        mapKey
      }
    }
  }
  ... on FieldNotDefinedConfigError {
    fieldName
  }
  ... on FieldsNotDefinedConfigError {
    fieldNames
  }
  ... on MissingFieldConfigError {
    field {
      name
    }
  }
  ... on MissingFieldsConfigError {
    fields {
      name
    }
  }
}
    `, {"fragmentName":"RunConfigErrorParts"}) as unknown as TypedDocumentString<RunConfigErrorPartsFragment, unknown>;
export const RunDetailPartsFragmentDoc = new TypedDocumentString(`
    fragment RunDetailParts on Run {
  ...RunSummaryParts
  updateTime
  rootRunId
  parentRunId
  canTerminate
  hasConcurrencyKeySlots
  allPools
  resolvedOpSelection
  assetChecks {
    name
    assetKey {
      path
    }
  }
  stats {
    __typename
    ... on RunStatsSnapshot {
      id
      stepsSucceeded
      stepsFailed
      materializations
      expectations
      enqueuedTime
      launchTime
      startTime
      endTime
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`, {"fragmentName":"RunDetailParts"}) as unknown as TypedDocumentString<RunDetailPartsFragment, unknown>;
export const AnalyticsRunsDocument = new TypedDocumentString(`
    query AnalyticsRuns($filter: RunsFilter, $cursor: String, $limit: Int) {
  runsOrError(filter: $filter, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        ...RunSummaryParts
        repositoryOrigin {
          id
          repositoryLocationName
        }
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<AnalyticsRunsQuery, AnalyticsRunsQueryVariables>;
export const AssetChecksDefinitionsDocument = new TypedDocumentString(`
    query AssetChecksDefinitions {
  assetNodes {
    assetKey {
      path
    }
    assetChecksOrError {
      __typename
      ... on Error {
        message
      }
      ... on AssetChecks {
        checks {
          ...AssetCheckParts
        }
      }
    }
  }
}
    fragment AssetCheckParts on AssetCheck {
  name
  description
  blocking
  jobNames
  canExecuteIndividually
}`) as unknown as TypedDocumentString<AssetChecksDefinitionsQuery, AssetChecksDefinitionsQueryVariables>;
export const AssetChecksDetailsDocument = new TypedDocumentString(`
    query AssetChecksDetails($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    assetKey {
      path
    }
    assetChecksOrError {
      __typename
      ... on Error {
        message
      }
      ... on AssetChecks {
        checks {
          ...AssetCheckParts
          additionalAssetKeys {
            path
          }
          automationCondition {
            label
            expandedLabel
          }
          partitionDefinition {
            type
          }
          executionForLatestMaterialization {
            id
          }
        }
      }
    }
  }
}
    fragment AssetCheckParts on AssetCheck {
  name
  description
  blocking
  jobNames
  canExecuteIndividually
}`) as unknown as TypedDocumentString<AssetChecksDetailsQuery, AssetChecksDetailsQueryVariables>;
export const AssetChecksExecutionsDocument = new TypedDocumentString(`
    query AssetChecksExecutions($asset: AssetKeyInput!, $check: String!, $partition: String, $limit: Int!, $cursor: String) {
  assetCheckExecutions(
    assetKey: $asset
    checkName: $check
    partition: $partition
    limit: $limit
    cursor: $cursor
  ) {
    ...AssetCheckExecutionParts
    stepKey
    evaluation {
      targetMaterialization {
        runId
        timestamp
      }
      metadataEntries {
        ...MetadataParts
      }
    }
  }
}
    fragment AssetCheckExecutionParts on AssetCheckExecution {
  id
  runId
  status
  timestamp
  partition
  evaluation {
    timestamp
    severity
    description
    partition
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<AssetChecksExecutionsQuery, AssetChecksExecutionsQueryVariables>;
export const AssetChecksReportDocument = new TypedDocumentString(`
    mutation AssetChecksReport($params: ReportAssetCheckEvaluationsParams!) {
  reportAssetCheckEvaluations(eventParams: $params) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssetChecksReportMutation, AssetChecksReportMutationVariables>;
export const AssetPageDocument = new TypedDocumentString(`
    query AssetPage($cursor: String, $limit: Int) {
  assetsOrError(cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on AssetConnection {
      nodes {
        id
        key {
          path
        }
        definition {
          id
          groupName
          kinds
          isMaterializable
          isObservable
          partitionDefinition {
            type
          }
          repository {
            id
            location {
              id
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetPageQuery, AssetPageQueryVariables>;
export const AssetStatesDocument = new TypedDocumentString(`
    query AssetStates($keys: [AssetKeyInput!]!, $withStale: Boolean!) {
  assetsLatestInfo(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    latestMaterialization {
      runId
      timestamp
      partition
    }
    unstartedRunIds
    inProgressRunIds
    latestRun {
      id
      runId
      status
      creationTime
      endTime
    }
  }
  assetNodes(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    isPartitioned
    isMaterializable
    isExecutable
    isObservable
    partitionStats {
      numPartitions
      numMaterialized
      numFailed
      numMaterializing
    }
    staleStatus @include(if: $withStale)
    staleCauses @include(if: $withStale) {
      key {
        path
      }
      category
      reason
      dependency {
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetStatesQuery, AssetStatesQueryVariables>;
export const AssetLastObservationDocument = new TypedDocumentString(`
    query AssetLastObservation($key: AssetKeyInput!) {
  assetOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on Asset {
      id
      assetObservations(limit: 1) {
        runId
        timestamp
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetLastObservationQuery, AssetLastObservationQueryVariables>;
export const AssetDetailsDocument = new TypedDocumentString(`
    query AssetDetails($key: AssetKeyInput!, $withMetadata: Boolean!, $withChecks: Boolean!, $withAutomation: Boolean!, $withConfig: Boolean!, $withFreshness: Boolean!) {
  assetOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on Asset {
      id
      definition {
        id
        groupName
        description
        kinds
        tags {
          key
          value
        }
        owners {
          __typename
          ... on UserAssetOwner {
            email
          }
          ... on TeamAssetOwner {
            team
          }
        }
        repository {
          id
          name
          location {
            id
            name
          }
        }
        opVersion
        pools
        isMaterializable
        isExecutable
        isObservable
        hasAssetChecks
        jobNames
        dependencyKeys {
          path
        }
        dependedByKeys {
          path
        }
        partitionDefinition {
          type
          description
          dimensionTypes {
            name
            type
            description
            dynamicPartitionsDefinitionName
          }
        }
        automationCondition {
          label
          expandedLabel @include(if: $withAutomation)
        }
        targetingInstigators @include(if: $withAutomation) {
          __typename
          ... on Schedule {
            id
            name
            cronSchedule
            scheduleState {
              id
              status
            }
          }
          ... on Sensor {
            id
            name
            sensorType
            sensorState {
              id
              status
            }
          }
        }
        metadataEntries @include(if: $withMetadata) {
          ...MetadataParts
        }
        freshnessStatusInfo @include(if: $withFreshness) {
          freshnessStatus
        }
        requiredResources @include(if: $withConfig) {
          resourceKey
        }
        configField @include(if: $withConfig) {
          name
          isRequired
          configTypeKey
        }
        opName @include(if: $withConfig)
        assetChecksOrError @include(if: $withChecks) {
          __typename
          ... on Error {
            message
          }
          ... on AssetChecks {
            checks {
              name
              description
              blocking
            }
          }
        }
      }
    }
  }
}
    fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<AssetDetailsQuery, AssetDetailsQueryVariables>;
export const AssetExistenceDocument = new TypedDocumentString(`
    query AssetExistence($key: AssetKeyInput!) {
  assetOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on Asset {
      id
      hasDefinitionOrRecord
    }
  }
}
    `) as unknown as TypedDocumentString<AssetExistenceQuery, AssetExistenceQueryVariables>;
export const AssetFreshnessDocument = new TypedDocumentString(`
    query AssetFreshness($key: AssetKeyInput!) {
  assetNodeOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on AssetNode {
      id
      isObservable
      internalFreshnessPolicy {
        __typename
        ... on TimeWindowFreshnessPolicy {
          failWindowSeconds
          warnWindowSeconds
        }
        ... on CronFreshnessPolicy {
          deadlineCron
          lowerBoundDeltaSeconds
          timezone
        }
      }
      freshnessStatusInfo {
        freshnessStatus
        freshnessStatusMetadata {
          lastMaterializedTimestamp
        }
      }
      freshnessPolicy {
        maximumLagMinutes
        cronSchedule
        cronScheduleTimezone
      }
      freshnessInfo {
        currentLagMinutes
        currentMinutesLate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetFreshnessQuery, AssetFreshnessQueryVariables>;
export const AssetHistoryDocument = new TypedDocumentString(`
    query AssetHistory($key: AssetKeyInput!, $types: [AssetEventHistoryEventTypeSelector!]!, $partitions: [String!], $before: String, $after: String, $limit: Int!, $cursor: String) {
  assetOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on Asset {
      id
      assetEventHistory(
        eventTypeSelectors: $types
        partitions: $partitions
        beforeTimestampMillis: $before
        afterTimestampMillis: $after
        limit: $limit
        cursor: $cursor
      ) {
        cursor
        results {
          __typename
          ... on MaterializationEvent {
            runId
            timestamp
            partition
            stepKey
            tags {
              key
              value
            }
            ...AssetEventParts
          }
          ... on ObservationEvent {
            runId
            timestamp
            partition
            stepKey
            tags {
              key
              value
            }
            ...AssetEventParts
          }
          ... on FailedToMaterializeEvent {
            runId
            timestamp
            partition
            stepKey
            tags {
              key
              value
            }
            materializationFailureReason
            materializationFailureType
            ...AssetEventParts
          }
        }
      }
    }
  }
}
    fragment AssetEventParts on DisplayableEvent {
  description
  metadataEntries {
    ...MetadataParts
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<AssetHistoryQuery, AssetHistoryQueryVariables>;
export const AssetOlderHistoryDocument = new TypedDocumentString(`
    query AssetOlderHistory($key: AssetKeyInput!, $partitions: [String!], $before: String, $after: String, $limit: Int, $materializations: Boolean!, $observations: Boolean!) {
  assetOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on Asset {
      id
      assetMaterializations(
        partitions: $partitions
        beforeTimestampMillis: $before
        afterTimestampMillis: $after
        limit: $limit
      ) @include(if: $materializations) {
        runId
        timestamp
        partition
        stepKey
        tags {
          key
          value
        }
        ...AssetEventParts
      }
      assetObservations(
        partitions: $partitions
        beforeTimestampMillis: $before
        afterTimestampMillis: $after
        limit: $limit
      ) @include(if: $observations) {
        runId
        timestamp
        partition
        stepKey
        tags {
          key
          value
        }
        ...AssetEventParts
      }
    }
  }
}
    fragment AssetEventParts on DisplayableEvent {
  description
  metadataEntries {
    ...MetadataParts
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<AssetOlderHistoryQuery, AssetOlderHistoryQueryVariables>;
export const AssetsOfRunDocument = new TypedDocumentString(`
    query AssetsOfRun($runIds: [String!], $limit: Int) {
  runsOrError(filter: {runIds: $runIds}, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        id
        runId
        assets {
          id
          key {
            path
          }
        }
        assetMaterializations {
          assetKey {
            path
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetsOfRunQuery, AssetsOfRunQueryVariables>;
export const AssetReportEventsDocument = new TypedDocumentString(`
    mutation AssetReportEvents($params: ReportRunlessAssetEventsParams!) {
  reportRunlessAssetEvents(eventParams: $params) {
    __typename
    ... on Error {
      message
    }
    ... on ReportRunlessAssetEventsSuccess {
      assetKey {
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetReportEventsMutation, AssetReportEventsMutationVariables>;
export const AssetWipeDocument = new TypedDocumentString(`
    mutation AssetWipe($ranges: [PartitionsByAssetSelector!]!) {
  wipeAssets(assetPartitionRanges: $ranges) {
    __typename
    ... on Error {
      message
    }
    ... on AssetWipeSuccess {
      assetPartitionRanges {
        assetKey {
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetWipeMutation, AssetWipeMutationVariables>;
export const AssetsRequiredTogetherDocument = new TypedDocumentString(`
    query AssetsRequiredTogether($keys: [AssetKeyInput!]!) {
  assetNodeAdditionalRequiredKeys(assetKeys: $keys) {
    path
  }
}
    `) as unknown as TypedDocumentString<AssetsRequiredTogetherQuery, AssetsRequiredTogetherQueryVariables>;
export const AssetsMadeByDocument = new TypedDocumentString(`
    query AssetsMadeBy($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    assetKey {
      path
    }
    opNames
  }
}
    `) as unknown as TypedDocumentString<AssetsMadeByQuery, AssetsMadeByQueryVariables>;
export const AutomationSchedulesDocument = new TypedDocumentString(`
    query AutomationSchedules($repository: RepositorySelector!) {
  schedulesOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on Schedules {
      results {
        ...ScheduleParts
        scheduleState {
          ticks(limit: 1) {
            ...TickParts
          }
        }
      }
    }
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment ScheduleParts on Schedule {
  id
  name
  description
  cronSchedule
  executionTimezone
  pipelineName
  defaultStatus
  canReset
  assetSelection {
    assetSelectionString
  }
  scheduleState {
    id
    status
    nextTick {
      timestamp
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<AutomationSchedulesQuery, AutomationSchedulesQueryVariables>;
export const AutomationSensorsDocument = new TypedDocumentString(`
    query AutomationSensors($repository: RepositorySelector!) {
  sensorsOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on Sensors {
      results {
        ...SensorParts
        sensorState {
          ticks(limit: 1) {
            ...TickParts
          }
        }
      }
    }
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment SensorParts on Sensor {
  id
  name
  description
  sensorType
  minIntervalSeconds
  defaultStatus
  canReset
  targets {
    pipelineName
  }
  metadata {
    assetKeys {
      path
    }
  }
  assetSelection {
    assetSelectionString
  }
  nextTick {
    timestamp
  }
  sensorState {
    id
    status
    typeSpecificData {
      __typename
      ... on SensorData {
        lastCursor
      }
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<AutomationSensorsQuery, AutomationSensorsQueryVariables>;
export const AutomationScheduleDocument = new TypedDocumentString(`
    query AutomationSchedule($selector: ScheduleSelector!, $from: Float, $count: Int) {
  scheduleOrError(scheduleSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Schedule {
      ...ScheduleParts
      futureTicks(cursor: $from, limit: $count) {
        results {
          timestamp
        }
      }
    }
  }
}
    fragment ScheduleParts on Schedule {
  id
  name
  description
  cronSchedule
  executionTimezone
  pipelineName
  defaultStatus
  canReset
  assetSelection {
    assetSelectionString
  }
  scheduleState {
    id
    status
    nextTick {
      timestamp
    }
  }
}`) as unknown as TypedDocumentString<AutomationScheduleQuery, AutomationScheduleQueryVariables>;
export const AutomationSensorDocument = new TypedDocumentString(`
    query AutomationSensor($selector: SensorSelector!) {
  sensorOrError(sensorSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Sensor {
      ...SensorParts
    }
  }
}
    fragment SensorParts on Sensor {
  id
  name
  description
  sensorType
  minIntervalSeconds
  defaultStatus
  canReset
  targets {
    pipelineName
  }
  metadata {
    assetKeys {
      path
    }
  }
  assetSelection {
    assetSelectionString
  }
  nextTick {
    timestamp
  }
  sensorState {
    id
    status
    typeSpecificData {
      __typename
      ... on SensorData {
        lastCursor
      }
    }
  }
}`) as unknown as TypedDocumentString<AutomationSensorQuery, AutomationSensorQueryVariables>;
export const AutomationScheduleDetailsDocument = new TypedDocumentString(`
    query AutomationScheduleDetails($selector: ScheduleSelector!) {
  scheduleOrError(scheduleSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Schedule {
      id
      solidSelection
      assetSelection {
        assetKeys {
          path
        }
      }
      owners {
        ...DefinitionOwnerParts
      }
      tags {
        key
        value
      }
      metadataEntries {
        ...MetadataParts
      }
    }
  }
}
    fragment DefinitionOwnerParts on DefinitionOwner {
  __typename
  ... on UserDefinitionOwner {
    email
  }
  ... on TeamDefinitionOwner {
    team
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<AutomationScheduleDetailsQuery, AutomationScheduleDetailsQueryVariables>;
export const AutomationSensorDetailsDocument = new TypedDocumentString(`
    query AutomationSensorDetails($selector: SensorSelector!) {
  sensorOrError(sensorSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Sensor {
      id
      assetSelection {
        assetKeys {
          path
        }
      }
      owners {
        ...DefinitionOwnerParts
      }
      tags {
        key
        value
      }
      metadataEntries {
        ...MetadataParts
      }
    }
  }
}
    fragment DefinitionOwnerParts on DefinitionOwner {
  __typename
  ... on UserDefinitionOwner {
    email
  }
  ... on TeamDefinitionOwner {
    team
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<AutomationSensorDetailsQuery, AutomationSensorDetailsQueryVariables>;
export const AutomationScheduleTicksDocument = new TypedDocumentString(`
    query AutomationScheduleTicks($selector: ScheduleSelector!, $limit: Int, $before: Float, $after: Float, $statuses: [InstigationTickStatus!], $logs: Boolean!) {
  scheduleOrError(scheduleSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Schedule {
      id
      scheduleState {
        id
        ticks(
          limit: $limit
          beforeTimestamp: $before
          afterTimestamp: $after
          statuses: $statuses
        ) {
          ...TickParts
          ...TickLogParts @include(if: $logs)
        }
      }
    }
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment TickLogParts on InstigationTick {
  logEvents {
    events {
      message
      timestamp
      level
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<AutomationScheduleTicksQuery, AutomationScheduleTicksQueryVariables>;
export const AutomationSensorTicksDocument = new TypedDocumentString(`
    query AutomationSensorTicks($selector: SensorSelector!, $limit: Int, $before: Float, $after: Float, $statuses: [InstigationTickStatus!], $logs: Boolean!) {
  sensorOrError(sensorSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Sensor {
      id
      sensorState {
        id
        ticks(
          limit: $limit
          beforeTimestamp: $before
          afterTimestamp: $after
          statuses: $statuses
        ) {
          ...TickParts
          ...TickLogParts @include(if: $logs)
        }
      }
    }
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment TickLogParts on InstigationTick {
  logEvents {
    events {
      message
      timestamp
      level
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<AutomationSensorTicksQuery, AutomationSensorTicksQueryVariables>;
export const AutomationStartScheduleDocument = new TypedDocumentString(`
    mutation AutomationStartSchedule($selector: ScheduleSelector!) {
  startSchedule(scheduleSelector: $selector) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationStartScheduleMutation, AutomationStartScheduleMutationVariables>;
export const AutomationStopScheduleDocument = new TypedDocumentString(`
    mutation AutomationStopSchedule($id: String!) {
  stopRunningSchedule(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationStopScheduleMutation, AutomationStopScheduleMutationVariables>;
export const AutomationResetScheduleDocument = new TypedDocumentString(`
    mutation AutomationResetSchedule($selector: ScheduleSelector!) {
  resetSchedule(scheduleSelector: $selector) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationResetScheduleMutation, AutomationResetScheduleMutationVariables>;
export const AutomationStartSensorDocument = new TypedDocumentString(`
    mutation AutomationStartSensor($selector: SensorSelector!) {
  startSensor(sensorSelector: $selector) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationStartSensorMutation, AutomationStartSensorMutationVariables>;
export const AutomationStopSensorDocument = new TypedDocumentString(`
    mutation AutomationStopSensor($id: String!) {
  stopSensor(id: $id) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationStopSensorMutation, AutomationStopSensorMutationVariables>;
export const AutomationResetSensorDocument = new TypedDocumentString(`
    mutation AutomationResetSensor($selector: SensorSelector!) {
  resetSensor(sensorSelector: $selector) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationResetSensorMutation, AutomationResetSensorMutationVariables>;
export const AutomationSetSensorCursorDocument = new TypedDocumentString(`
    mutation AutomationSetSensorCursor($selector: SensorSelector!, $cursor: String) {
  setSensorCursor(sensorSelector: $selector, cursor: $cursor) {
    __typename
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AutomationSetSensorCursorMutation, AutomationSetSensorCursorMutationVariables>;
export const AutomationPreviewScheduleDocument = new TypedDocumentString(`
    mutation AutomationPreviewSchedule($selector: ScheduleSelector!, $timestamp: Float) {
  scheduleDryRun(selectorData: $selector, timestamp: $timestamp) {
    __typename
    ... on Error {
      message
    }
    ... on DryRunInstigationTick {
      evaluationResult {
        ...TickEvaluationParts
      }
    }
  }
}
    fragment TickEvaluationParts on TickEvaluation {
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  runRequests {
    runKey
    jobName
    tags {
      key
      value
    }
    runConfigYaml
    assetSelection {
      path
    }
    assetChecks {
      name
      assetKey {
        path
      }
    }
  }
  dynamicPartitionsRequests {
    type
    partitionsDefName
    partitionKeys
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<AutomationPreviewScheduleMutation, AutomationPreviewScheduleMutationVariables>;
export const AutomationPreviewSensorDocument = new TypedDocumentString(`
    mutation AutomationPreviewSensor($selector: SensorSelector!, $cursor: String) {
  sensorDryRun(selectorData: $selector, cursor: $cursor) {
    __typename
    ... on Error {
      message
    }
    ... on DryRunInstigationTick {
      evaluationResult {
        ...TickEvaluationParts
      }
    }
  }
}
    fragment TickEvaluationParts on TickEvaluation {
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  runRequests {
    runKey
    jobName
    tags {
      key
      value
    }
    runConfigYaml
    assetSelection {
      path
    }
    assetChecks {
      name
      assetKey {
        path
      }
    }
  }
  dynamicPartitionsRequests {
    type
    partitionsDefName
    partitionKeys
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<AutomationPreviewSensorMutation, AutomationPreviewSensorMutationVariables>;
export const BackfillListDocument = new TypedDocumentString(`
    query BackfillList($filters: BulkActionsFilter, $cursor: String, $limit: Int) {
  partitionBackfillsOrError(filters: $filters, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfills {
      results {
        ...BackfillParts
        partitionSet {
          id
          repositoryOrigin {
            id
            repositoryName
            repositoryLocationName
          }
        }
      }
    }
  }
}
    fragment BackfillParts on PartitionBackfill {
  id
  status
  title
  description
  timestamp
  endTimestamp
  jobName
  isAssetBackfill
  assetSelection {
    path
  }
  numPartitions
  user
  tags {
    key
    value
  }
  error {
    ...PythonErrorParts
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<BackfillListQuery, BackfillListQueryVariables>;
export const BackfillStateDocument = new TypedDocumentString(`
    query BackfillState($backfillId: String!) {
  partitionBackfillOrError(backfillId: $backfillId) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfill {
      ...BackfillProgressParts
    }
  }
}
    fragment BackfillParts on PartitionBackfill {
  id
  status
  title
  description
  timestamp
  endTimestamp
  jobName
  isAssetBackfill
  assetSelection {
    path
  }
  numPartitions
  user
  tags {
    key
    value
  }
  error {
    ...PythonErrorParts
  }
}
fragment BackfillProgressParts on PartitionBackfill {
  ...BackfillParts
  partitionStatusCounts {
    runStatus
    count
  }
  assetBackfillData {
    assetBackfillStatuses {
      __typename
      ... on AssetPartitionsStatusCounts {
        assetKey {
          path
        }
        numPartitionsTargeted
        numPartitionsInProgress
        numPartitionsMaterialized
        numPartitionsFailed
      }
      ... on UnpartitionedAssetStatus {
        assetKey {
          path
        }
        inProgress
        materialized
        failed
      }
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<BackfillStateQuery, BackfillStateQueryVariables>;
export const BackfillTargetsDocument = new TypedDocumentString(`
    query BackfillTargets($backfillId: String!, $asset: AssetKeyInput!) {
  partitionBackfillOrError(backfillId: $backfillId) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfill {
      id
      partitionsTargetedForAssetKey(assetKey: $asset) {
        partitionKeys
        ranges {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BackfillTargetsQuery, BackfillTargetsQueryVariables>;
export const BackfillPartitionsOfJobDocument = new TypedDocumentString(`
    query BackfillPartitionsOfJob($backfillId: String!) {
  partitionBackfillOrError(backfillId: $backfillId) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfill {
      id
      partitionStatuses {
        results {
          id
          partitionName
          runId
          runStatus
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BackfillPartitionsOfJobQuery, BackfillPartitionsOfJobQueryVariables>;
export const BackfillRunsDocument = new TypedDocumentString(`
    query BackfillRuns($filter: RunsFilter!, $cursor: String, $limit: Int) {
  runsOrError(filter: $filter, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      count
      results {
        ...RunSummaryParts
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<BackfillRunsQuery, BackfillRunsQueryVariables>;
export const BackfillLogsDocument = new TypedDocumentString(`
    query BackfillLogs($backfillId: String!, $cursor: String) {
  partitionBackfillOrError(backfillId: $backfillId) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfill {
      id
      logEvents(cursor: $cursor) {
        events {
          message
          timestamp
          level
        }
        cursor
        hasMore
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BackfillLogsQuery, BackfillLogsQueryVariables>;
export const BackfillPreviewDocument = new TypedDocumentString(`
    query BackfillPreview($params: AssetBackfillPreviewParams!) {
  assetBackfillPreview(params: $params) {
    assetKey {
      path
    }
    partitions {
      partitionKeys
      ranges {
        start
        end
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BackfillPreviewQuery, BackfillPreviewQueryVariables>;
export const BackfillLaunchDocument = new TypedDocumentString(`
    mutation BackfillLaunch($params: LaunchBackfillParams!) {
  launchPartitionBackfill(backfillParams: $params) {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RunConfigValidationInvalid {
      errors {
        message
      }
    }
    ... on LaunchBackfillSuccess {
      backfillId
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<BackfillLaunchMutation, BackfillLaunchMutationVariables>;
export const BackfillCancelDocument = new TypedDocumentString(`
    mutation BackfillCancel($backfillId: String!) {
  cancelPartitionBackfill(backfillId: $backfillId) {
    __typename
    ... on Error {
      message
    }
    ... on CancelBackfillSuccess {
      backfillId
    }
  }
}
    `) as unknown as TypedDocumentString<BackfillCancelMutation, BackfillCancelMutationVariables>;
export const BackfillResumeDocument = new TypedDocumentString(`
    mutation BackfillResume($backfillId: String!) {
  resumePartitionBackfill(backfillId: $backfillId) {
    __typename
    ... on Error {
      message
    }
    ... on ResumeBackfillSuccess {
      backfillId
    }
  }
}
    `) as unknown as TypedDocumentString<BackfillResumeMutation, BackfillResumeMutationVariables>;
export const BackfillRetryDocument = new TypedDocumentString(`
    mutation BackfillRetry($params: ReexecutionParams!) {
  reexecutePartitionBackfill(reexecutionParams: $params) {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on LaunchBackfillSuccess {
      backfillId
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<BackfillRetryMutation, BackfillRetryMutationVariables>;
export const PartitionOfAssetDocument = new TypedDocumentString(`
    query PartitionOfAsset($asset: AssetKeyInput!, $partition: String!, $partitions: [String!]) {
  assetNodes(assetKeys: [$asset]) {
    id
    assetKey {
      path
    }
    latestRunForPartition(partition: $partition) {
      ...RunSummaryParts
    }
    latestMaterializationByPartition(partitions: $partitions) {
      timestamp
      runId
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<PartitionOfAssetQuery, PartitionOfAssetQueryVariables>;
export const PartitionRunDocument = new TypedDocumentString(`
    query PartitionRun($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      ...RunSummaryParts
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<PartitionRunQuery, PartitionRunQueryVariables>;
export const PartitionDefinitionsDocument = new TypedDocumentString(`
    query PartitionDefinitions($assets: [AssetKeyInput!]) {
  assetNodes(assetKeys: $assets) {
    id
    assetKey {
      path
    }
    partitionDefinition {
      name
      type
      dimensionTypes {
        name
        dynamicPartitionsDefinitionName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartitionDefinitionsQuery, PartitionDefinitionsQueryVariables>;
export const PartitionAddDynamicDocument = new TypedDocumentString(`
    mutation PartitionAddDynamic($repository: RepositorySelector!, $partitionsDef: String!, $partition: String!) {
  addDynamicPartition(
    repositorySelector: $repository
    partitionsDefName: $partitionsDef
    partitionKey: $partition
  ) {
    __typename
    ... on Error {
      message
    }
    ... on AddDynamicPartitionSuccess {
      partitionKey
    }
  }
}
    `) as unknown as TypedDocumentString<PartitionAddDynamicMutation, PartitionAddDynamicMutationVariables>;
export const PartitionDeleteDynamicDocument = new TypedDocumentString(`
    mutation PartitionDeleteDynamic($repository: RepositorySelector!, $partitionsDef: String!, $partitions: [String!]!, $wipe: Boolean) {
  deleteDynamicPartitions(
    repositorySelector: $repository
    partitionsDefName: $partitionsDef
    partitionKeys: $partitions
    wipeMaterializations: $wipe
  ) {
    __typename
    ... on Error {
      message
    }
    ... on DeleteDynamicPartitionsSuccess {
      partitionsDefName
    }
  }
}
    `) as unknown as TypedDocumentString<PartitionDeleteDynamicMutation, PartitionDeleteDynamicMutationVariables>;
export const CodeLocationsListDocument = new TypedDocumentString(`
    query CodeLocationsList {
  workspaceOrError {
    __typename
    ... on Error {
      message
    }
    ... on Workspace {
      locationEntries {
        ...CodeLocationParts
      }
    }
  }
}
    fragment CodeLocationParts on WorkspaceLocationEntry {
  name
  loadStatus
  updatedTimestamp
  versionKey
  locationOrLoadError {
    __typename
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RepositoryLocation {
      name
      isReloadSupported
      serverId
      repositories {
        name
        jobs {
          name
        }
        schedules {
          name
        }
        sensors {
          name
        }
        assetNodes {
          isAutoCreatedStub
          assetKey {
            path
          }
        }
      }
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<CodeLocationsListQuery, CodeLocationsListQueryVariables>;
export const CodeLocationsStateDocument = new TypedDocumentString(`
    query CodeLocationsState($name: String!) {
  workspaceLocationEntryOrError(name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on WorkspaceLocationEntry {
      ...CodeLocationParts
    }
  }
}
    fragment CodeLocationParts on WorkspaceLocationEntry {
  name
  loadStatus
  updatedTimestamp
  versionKey
  locationOrLoadError {
    __typename
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RepositoryLocation {
      name
      isReloadSupported
      serverId
      repositories {
        name
        jobs {
          name
        }
        schedules {
          name
        }
        sensors {
          name
        }
        assetNodes {
          isAutoCreatedStub
          assetKey {
            path
          }
        }
      }
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<CodeLocationsStateQuery, CodeLocationsStateQueryVariables>;
export const CodeLocationsDetailsDocument = new TypedDocumentString(`
    query CodeLocationsDetails($name: String!) {
  workspaceLocationEntryOrError(name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on WorkspaceLocationEntry {
      ...CodeLocationParts
      displayMetadata {
        key
        value
      }
      featureFlags {
        name
        enabled
      }
      permissions {
        permission
        value
      }
      locationOrLoadError {
        ... on RepositoryLocation {
          environmentPath
          dagsterLibraryVersions {
            name
            version
          }
          repositories {
            assetGroups {
              groupName
            }
            allTopLevelResourceDetails {
              name
            }
          }
        }
      }
    }
  }
}
    fragment CodeLocationParts on WorkspaceLocationEntry {
  name
  loadStatus
  updatedTimestamp
  versionKey
  locationOrLoadError {
    __typename
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RepositoryLocation {
      name
      isReloadSupported
      serverId
      repositories {
        name
        jobs {
          name
        }
        schedules {
          name
        }
        sensors {
          name
        }
        assetNodes {
          isAutoCreatedStub
          assetKey {
            path
          }
        }
      }
    }
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<CodeLocationsDetailsQuery, CodeLocationsDetailsQueryVariables>;
export const CodeLocationsReloadDocument = new TypedDocumentString(`
    mutation CodeLocationsReload($name: String!) {
  reloadRepositoryLocation(repositoryLocationName: $name) {
    __typename
    ... on Error {
      message
    }
    ... on WorkspaceLocationEntry {
      name
      loadStatus
    }
  }
}
    `) as unknown as TypedDocumentString<CodeLocationsReloadMutation, CodeLocationsReloadMutationVariables>;
export const CodeLocationsReloadWorkspaceDocument = new TypedDocumentString(`
    mutation CodeLocationsReloadWorkspace {
  reloadWorkspace {
    __typename
    ... on Error {
      message
    }
    ... on Workspace {
      locationEntries {
        name
        loadStatus
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CodeLocationsReloadWorkspaceMutation, CodeLocationsReloadWorkspaceMutationVariables>;
export const ConfigTypesDocument = new TypedDocumentString(`
    query ConfigTypes($target: PipelineSelector!) {
  runConfigSchemaOrError(selector: $target, mode: "default") {
    __typename
    ... on Error {
      message
    }
    ... on RunConfigSchema {
      rootConfigType {
        key
      }
      allConfigTypes {
        __typename
        key
        isSelector
        typeParamKeys
        ... on CompositeConfigType {
          fields {
            name
            isRequired
            configTypeKey
          }
        }
        ... on EnumConfigType {
          givenName
          values {
            value
          }
        }
        ... on RegularConfigType {
          givenName
        }
        ... on ScalarUnionConfigType {
          scalarTypeKey
          nonScalarTypeKey
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigTypesQuery, ConfigTypesQueryVariables>;
export const ConfigSchemaTypesDocument = new TypedDocumentString(`
    query ConfigSchemaTypes($target: PipelineSelector!) {
  runConfigSchemaOrError(selector: $target, mode: "default") {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RunConfigSchema {
      rootConfigType {
        key
      }
      allConfigTypes {
        ...ConfigTypeParts
      }
    }
  }
}
    fragment ConfigFieldParts on ConfigTypeField {
  name
  description
  isRequired
  isSecret
  configTypeKey
  defaultValueAsJson
}
fragment ConfigTypeParts on ConfigType {
  __typename
  key
  description
  isSelector
  typeParamKeys
  ... on CompositeConfigType {
    fields {
      ...ConfigFieldParts
    }
  }
  ... on EnumConfigType {
    givenName
    values {
      value
      description
    }
  }
  ... on RegularConfigType {
    givenName
  }
  ... on ScalarUnionConfigType {
    scalarTypeKey
    nonScalarTypeKey
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<ConfigSchemaTypesQuery, ConfigSchemaTypesQueryVariables>;
export const ConfigResourcesDocument = new TypedDocumentString(`
    query ConfigResources($repository: RepositorySelector!) {
  allTopLevelResourceDetailsOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on ResourceDetailsList {
      results {
        ...ResourceParts
      }
    }
  }
}
    fragment ConfigFieldParts on ConfigTypeField {
  name
  description
  isRequired
  isSecret
  configTypeKey
  defaultValueAsJson
}
fragment ResourceParts on ResourceDetails {
  id
  name
  description
  resourceType
  configFields {
    ...ConfigFieldParts
  }
  configuredValues {
    key
    value
    type
  }
  nestedResources {
    name
    type
    resource {
      id
      name
    }
  }
  parentResources {
    name
    type
    resource {
      id
      name
    }
  }
  assetKeysUsing {
    path
  }
  jobsOpsUsing {
    jobName
    opHandleIDs
  }
  schedulesUsing
  sensorsUsing
}`) as unknown as TypedDocumentString<ConfigResourcesQuery, ConfigResourcesQueryVariables>;
export const ConfigResourceTypesDocument = new TypedDocumentString(`
    query ConfigResourceTypes($resource: ResourceSelector!) {
  topLevelResourceDetailsOrError(resourceSelector: $resource) {
    __typename
    ... on Error {
      message
    }
    ... on ResourceDetails {
      id
      configFields {
        ...ConfigFieldParts
        configType {
          ...ConfigTypeParts
          recursiveConfigTypes {
            ...ConfigTypeParts
          }
        }
      }
    }
  }
}
    fragment ConfigFieldParts on ConfigTypeField {
  name
  description
  isRequired
  isSecret
  configTypeKey
  defaultValueAsJson
}
fragment ConfigTypeParts on ConfigType {
  __typename
  key
  description
  isSelector
  typeParamKeys
  ... on CompositeConfigType {
    fields {
      ...ConfigFieldParts
    }
  }
  ... on EnumConfigType {
    givenName
    values {
      value
      description
    }
  }
  ... on RegularConfigType {
    givenName
  }
  ... on ScalarUnionConfigType {
    scalarTypeKey
    nonScalarTypeKey
  }
}`) as unknown as TypedDocumentString<ConfigResourceTypesQuery, ConfigResourceTypesQueryVariables>;
export const ConfigEnvVarsDocument = new TypedDocumentString(`
    query ConfigEnvVars($repository: RepositorySelector!) {
  utilizedEnvVarsOrError(repositorySelector: $repository) {
    __typename
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on EnvVarWithConsumersList {
      results {
        envVarName
        envVarConsumers {
          type
          name
        }
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<ConfigEnvVarsQuery, ConfigEnvVarsQueryVariables>;
export const ConfigLaunchersDocument = new TypedDocumentString(`
    query ConfigLaunchers($repository: RepositorySelector!) {
  repositoryOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on Repository {
      id
      schedules {
        id
        name
        pipelineName
        assetSelection {
          assetKeys {
            path
          }
        }
      }
      sensors {
        id
        name
        targets {
          pipelineName
        }
        assetSelection {
          assetKeys {
            path
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigLaunchersQuery, ConfigLaunchersQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version {
  version
}
    `) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace {
  workspaceOrError {
    __typename
    ... on Error {
      message
    }
    ... on Workspace {
      locationEntries {
        name
        loadStatus
        updatedTimestamp
        locationOrLoadError {
          __typename
          ... on PythonError {
            ...PythonErrorParts
          }
          ... on RepositoryLocation {
            repositories {
              id
              name
              jobs {
                name
                isAssetJob
              }
              schedules {
                name
              }
              sensors {
                name
              }
            }
          }
        }
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const ConnectionPermissionsDocument = new TypedDocumentString(`
    query ConnectionPermissions {
  permissions {
    permission
    value
    disabledReason
  }
}
    `) as unknown as TypedDocumentString<ConnectionPermissionsQuery, ConnectionPermissionsQueryVariables>;
export const DeclarativeAutomationPoliciesDocument = new TypedDocumentString(`
    query DeclarativeAutomationPolicies($assets: [AssetKeyInput!]) {
  assetNodes(assetKeys: $assets) {
    ...PolicyParts
    assetChecksOrError {
      __typename
      ... on AssetChecks {
        checks {
          name
          automationCondition {
            ...ConditionParts
          }
        }
      }
    }
  }
}
    fragment ConditionParts on AutomationCondition {
  label
  expandedLabel
}
fragment PolicyParts on AssetNode {
  id
  assetKey {
    path
  }
  automationCondition {
    ...ConditionParts
  }
  autoMaterializePolicy {
    policyType
    maxMaterializationsPerMinute
    rules {
      description
      decisionType
    }
  }
  targetingInstigators {
    __typename
    ... on Sensor {
      id
      name
      sensorType
      sensorState {
        id
        status
        repositoryLocationName
      }
    }
  }
}`) as unknown as TypedDocumentString<DeclarativeAutomationPoliciesQuery, DeclarativeAutomationPoliciesQueryVariables>;
export const DeclarativeAutomationJobsDocument = new TypedDocumentString(`
    query DeclarativeAutomationJobs {
  repositoriesOrError {
    __typename
    ... on Error {
      message
    }
    ... on RepositoryConnection {
      nodes {
        id
        name
        location {
          id
          name
        }
        jobs {
          id
          name
          automationCondition {
            ...ConditionParts
          }
        }
      }
    }
  }
}
    fragment ConditionParts on AutomationCondition {
  label
  expandedLabel
}`) as unknown as TypedDocumentString<DeclarativeAutomationJobsQuery, DeclarativeAutomationJobsQueryVariables>;
export const DeclarativeAutomationEvaluationsDocument = new TypedDocumentString(`
    query DeclarativeAutomationEvaluations($asset: AssetKeyInput, $check: AssetCheckHandleInput, $job: AssetJobKeyInput, $limit: Int!, $cursor: String) {
  assetConditionEvaluationRecordsOrError(
    assetKey: $asset
    assetCheckKey: $check
    assetJobKey: $job
    limit: $limit
    cursor: $cursor
  ) {
    __typename
    ... on Error {
      message
    }
    ... on AssetConditionEvaluationRecords {
      records {
        ...EvaluationRecordParts
      }
    }
  }
}
    fragment ConditionNodeParts on AutomationConditionEvaluationNode {
  uniqueId
  userLabel
  expandedLabel
  operatorType
  numTrue
  numCandidates
  isPartitioned
  childUniqueIds
  entityKey {
    __typename
    ... on AssetKey {
      path
    }
    ... on AssetCheckhandle {
      name
      assetKey {
        path
      }
    }
    ... on AssetJobKey {
      jobName
    }
  }
  sinceMetadata {
    triggerTimestamp
    resetTimestamp
  }
}
fragment EvaluationRecordParts on AssetConditionEvaluationRecord {
  id
  evaluationId
  timestamp
  numRequested
  runIds
  rootUniqueId
  evaluationNodes {
    ...ConditionNodeParts
  }
}`) as unknown as TypedDocumentString<DeclarativeAutomationEvaluationsQuery, DeclarativeAutomationEvaluationsQueryVariables>;
export const DeclarativeAutomationPartitionDocument = new TypedDocumentString(`
    query DeclarativeAutomationPartition($asset: AssetKeyInput!, $evaluation: ID!, $partition: String!) {
  assetConditionEvaluationForPartition(
    assetKey: $asset
    evaluationId: $evaluation
    partition: $partition
  ) {
    rootUniqueId
    evaluationNodes {
      __typename
      ... on SpecificPartitionAssetConditionEvaluationNode {
        uniqueId
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeclarativeAutomationPartitionQuery, DeclarativeAutomationPartitionQueryVariables>;
export const DeclarativeAutomationTruePartitionsDocument = new TypedDocumentString(`
    query DeclarativeAutomationTruePartitions($asset: AssetKeyInput, $job: AssetJobKeyInput, $evaluation: ID!, $node: String) {
  truePartitionsForAutomationConditionEvaluationNode(
    assetKey: $asset
    assetJobKey: $job
    evaluationId: $evaluation
    nodeUniqueId: $node
  )
}
    `) as unknown as TypedDocumentString<DeclarativeAutomationTruePartitionsQuery, DeclarativeAutomationTruePartitionsQueryVariables>;
export const DeclarativeAutomationSensorsDocument = new TypedDocumentString(`
    query DeclarativeAutomationSensors($repository: RepositorySelector!) {
  sensorsOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on Sensors {
      results {
        id
        name
        sensorType
        assetSelection {
          assetSelectionString
          assetKeys {
            path
          }
        }
        sensorState {
          id
          status
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeclarativeAutomationSensorsQuery, DeclarativeAutomationSensorsQueryVariables>;
export const DeclarativeAutomationTicksDocument = new TypedDocumentString(`
    query DeclarativeAutomationTicks($selector: SensorSelector!, $limit: Int!, $statuses: [InstigationTickStatus!], $before: Float, $after: Float) {
  sensorOrError(sensorSelector: $selector) {
    __typename
    ... on Error {
      message
    }
    ... on Sensor {
      id
      sensorState {
        id
        ticks(
          limit: $limit
          statuses: $statuses
          beforeTimestamp: $before
          afterTimestamp: $after
        ) {
          ...AutomationTickParts
        }
      }
    }
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment AutomationTickParts on InstigationTick {
  ...TickParts
  autoMaterializeAssetEvaluationId
  requestedMaterializationsForAssets {
    assetKey {
      path
    }
    partitionKeys
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<DeclarativeAutomationTicksQuery, DeclarativeAutomationTicksQueryVariables>;
export const DeclarativeAutomationDaemonTicksDocument = new TypedDocumentString(`
    query DeclarativeAutomationDaemonTicks($limit: Int!, $statuses: [InstigationTickStatus!], $before: Float, $after: Float) {
  autoMaterializeTicks(
    limit: $limit
    statuses: $statuses
    beforeTimestamp: $before
    afterTimestamp: $after
  ) {
    ...AutomationTickParts
  }
}
    fragment TickParts on InstigationTick {
  id
  tickId
  status
  timestamp
  endTimestamp
  runIds
  skipReason
  cursor
  error {
    ...PythonErrorParts
  }
  dynamicPartitionsRequestResults {
    type
    partitionsDefName
    partitionKeys
    skippedPartitionKeys
  }
  requestedAssetMaterializationCount
}
fragment AutomationTickParts on InstigationTick {
  ...TickParts
  autoMaterializeAssetEvaluationId
  requestedMaterializationsForAssets {
    assetKey {
      path
    }
    partitionKeys
  }
}
fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}`) as unknown as TypedDocumentString<DeclarativeAutomationDaemonTicksQuery, DeclarativeAutomationDaemonTicksQueryVariables>;
export const DeclarativeAutomationSwitchDocument = new TypedDocumentString(`
    query DeclarativeAutomationSwitch {
  instance {
    id
    autoMaterializePaused
    useAutoMaterializeSensors
  }
}
    `) as unknown as TypedDocumentString<DeclarativeAutomationSwitchQuery, DeclarativeAutomationSwitchQueryVariables>;
export const DeclarativeAutomationSetPausedDocument = new TypedDocumentString(`
    mutation DeclarativeAutomationSetPaused($paused: Boolean!) {
  setAutoMaterializePaused(paused: $paused)
}
    `) as unknown as TypedDocumentString<DeclarativeAutomationSetPausedMutation, DeclarativeAutomationSetPausedMutationVariables>;
export const RunIdsDocument = new TypedDocumentString(`
    query RunIds($filter: RunsFilter, $cursor: String, $limit: Int) {
  runIdsOrError(filter: $filter, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on RunIds {
      results
    }
  }
}
    `) as unknown as TypedDocumentString<RunIdsQuery, RunIdsQueryVariables>;
export const AssetGraphDocument = new TypedDocumentString(`
    query AssetGraph {
  assetNodes {
    assetKey {
      path
    }
    groupName
    kinds
    tags {
      key
      value
    }
    owners {
      __typename
      ... on UserAssetOwner {
        email
      }
      ... on TeamAssetOwner {
        team
      }
    }
    dependencyKeys {
      path
    }
    dependedByKeys {
      path
    }
    repository {
      name
      location {
        name
      }
    }
    isPartitioned
    isMaterializable
    isObservable
    isExecutable
    changedReasons
    jobNames
    partitionDefinition {
      type
    }
  }
}
    `) as unknown as TypedDocumentString<AssetGraphQuery, AssetGraphQueryVariables>;
export const AssetsUnderPrefixDocument = new TypedDocumentString(`
    query AssetsUnderPrefix($prefix: [String!], $limit: Int) {
  assetsOrError(prefix: $prefix, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on AssetConnection {
      nodes {
        key {
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetsUnderPrefixQuery, AssetsUnderPrefixQueryVariables>;
export const HealthOfAssetsDocument = new TypedDocumentString(`
    query HealthOfAssets($keys: [AssetKeyInput!]!) {
  assetsOrError(assetKeys: $keys) {
    __typename
    ... on Error {
      message
    }
    ... on AssetConnection {
      nodes {
        id
        key {
          path
        }
        assetHealth {
          ...HealthParts
        }
      }
    }
  }
}
    fragment HealthParts on AssetHealth {
  assetHealth
  materializationStatus
  materializationStatusMetadata {
    __typename
    ... on AssetHealthMaterializationDegradedPartitionedMeta {
      numFailedPartitions
      numMissingPartitions
      totalNumPartitions
      latestFailedRunId
    }
    ... on AssetHealthMaterializationHealthyPartitionedMeta {
      numMissingPartitions
      totalNumPartitions
    }
    ... on AssetHealthMaterializationDegradedNotPartitionedMeta {
      failedRunId
    }
    ... on AssetHealthMaterializationWarningPartitionedMeta {
      numUpForRetryPartitions
      numMissingPartitions
      totalNumPartitions
      latestFailedRunId
    }
    ... on AssetHealthMaterializationWarningNotPartitionedMeta {
      failedRunId
    }
  }
  assetChecksStatus
  assetChecksStatusMetadata {
    __typename
    ... on AssetHealthCheckDegradedMeta {
      numFailedChecks
      numWarningChecks
      totalNumChecks
    }
    ... on AssetHealthCheckWarningMeta {
      numWarningChecks
      totalNumChecks
    }
    ... on AssetHealthCheckUnknownMeta {
      numNotExecutedChecks
      totalNumChecks
    }
  }
  freshnessStatus
  freshnessStatusMetadata {
    lastMaterializedTimestamp
  }
}`) as unknown as TypedDocumentString<HealthOfAssetsQuery, HealthOfAssetsQueryVariables>;
export const HealthProbeDocument = new TypedDocumentString(`
    query HealthProbe {
  assetsOrError(limit: 1) {
    __typename
    ... on Error {
      message
    }
    ... on AssetConnection {
      nodes {
        id
        assetHealth {
          assetHealth
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthProbeQuery, HealthProbeQueryVariables>;
export const HealthKeysDocument = new TypedDocumentString(`
    query HealthKeys {
  assetNodes {
    id
    assetKey {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<HealthKeysQuery, HealthKeysQueryVariables>;
export const HealthNodesDocument = new TypedDocumentString(`
    query HealthNodes($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    isPartitioned
    isMaterializable
    isObservable
    hasAssetChecks
    assetMaterializations(limit: 1) {
      runId
      timestamp
    }
    freshnessStatusInfo {
      freshnessStatus
      freshnessStatusMetadata {
        lastMaterializedTimestamp
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthNodesQuery, HealthNodesQueryVariables>;
export const HealthLatestRunsDocument = new TypedDocumentString(`
    query HealthLatestRuns($keys: [AssetKeyInput!]!) {
  assetsLatestInfo(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    latestMaterialization {
      runId
      timestamp
    }
    latestRun {
      id
      runId
      status
      creationTime
      endTime
    }
  }
}
    `) as unknown as TypedDocumentString<HealthLatestRunsQuery, HealthLatestRunsQueryVariables>;
export const HealthFailedRunsDocument = new TypedDocumentString(`
    query HealthFailedRuns($createdAfter: Float!, $limit: Int!) {
  runsOrError(
    filter: {statuses: [FAILURE], createdAfter: $createdAfter}
    limit: $limit
  ) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        id
        runId
        creationTime
        pipelineSnapshotId
        stepKeysToExecute
        assetSelection {
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthFailedRunsQuery, HealthFailedRunsQueryVariables>;
export const HealthAssetsOfRunsDocument = new TypedDocumentString(`
    query HealthAssetsOfRuns($runIds: [String!]!) {
  runsOrError(filter: {runIds: $runIds}) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        id
        runId
        assets {
          id
          key {
            path
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthAssetsOfRunsQuery, HealthAssetsOfRunsQueryVariables>;
export const HealthPartitionCountsDocument = new TypedDocumentString(`
    query HealthPartitionCounts($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    partitionStats {
      numPartitions
      numMaterialized
      numFailed
      numMaterializing
    }
  }
}
    `) as unknown as TypedDocumentString<HealthPartitionCountsQuery, HealthPartitionCountsQueryVariables>;
export const HealthPartitionStatusesDocument = new TypedDocumentString(`
    query HealthPartitionStatuses($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    ...PartitionSpaceParts
    ...PartitionStatusesParts
    assetPartitionStatuses {
      __typename
      ... on DefaultPartitionStatuses {
        unmaterializedPartitions
      }
    }
  }
}
    fragment PartitionSpaceParts on AssetNode {
  id
  assetKey {
    path
  }
  partitionDefinition {
    type
    name
    dimensionTypes {
      name
      type
      dynamicPartitionsDefinitionName
    }
  }
  partitionKeysByDimension {
    name
    type
    partitionKeys
  }
  backfillPolicy {
    maxPartitionsPerRun
    policyType
  }
}
fragment PartitionStatusesParts on AssetNode {
  assetPartitionStatuses {
    __typename
    ... on DefaultPartitionStatuses {
      materializedPartitions
      failedPartitions
      materializingPartitions
    }
    ... on TimePartitionStatuses {
      ranges {
        startKey
        endKey
        status
      }
    }
    ... on MultiPartitionStatuses {
      primaryDimensionName
      ranges {
        primaryDimStartKey
        primaryDimEndKey
        secondaryDim {
          __typename
          ... on DefaultPartitionStatuses {
            materializedPartitions
            failedPartitions
            materializingPartitions
          }
          ... on TimePartitionStatuses {
            ranges {
              startKey
              endKey
              status
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<HealthPartitionStatusesQuery, HealthPartitionStatusesQueryVariables>;
export const HealthLastMaterializationsDocument = new TypedDocumentString(`
    query HealthLastMaterializations($keys: [AssetKeyInput!]!, $partitions: [String!]!) {
  assetNodes(assetKeys: $keys) {
    id
    latestMaterializationByPartition(partitions: $partitions) {
      runId
      timestamp
      partition
    }
  }
}
    `) as unknown as TypedDocumentString<HealthLastMaterializationsQuery, HealthLastMaterializationsQueryVariables>;
export const HealthFailedRunsOfPartitionDocument = new TypedDocumentString(`
    query HealthFailedRunsOfPartition($tags: [ExecutionTag!]!) {
  runsOrError(filter: {tags: $tags, statuses: [FAILURE]}, limit: 10) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        id
        runId
        creationTime
        assets {
          id
          key {
            path
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthFailedRunsOfPartitionQuery, HealthFailedRunsOfPartitionQueryVariables>;
export const HealthCheckNamesDocument = new TypedDocumentString(`
    query HealthCheckNames($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    assetChecksOrError {
      __typename
      ... on Error {
        message
      }
      ... on AssetChecks {
        checks {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HealthCheckNamesQuery, HealthCheckNamesQueryVariables>;
export const HealthObservationsDocument = new TypedDocumentString(`
    query HealthObservations($keys: [AssetKeyInput!]!) {
  assetNodes(assetKeys: $keys) {
    id
    assetKey {
      path
    }
    assetObservations(limit: 1) {
      timestamp
    }
  }
}
    `) as unknown as TypedDocumentString<HealthObservationsQuery, HealthObservationsQueryVariables>;
export const InstanceInfoDocument = new TypedDocumentString(`
    query InstanceInfo {
  version
  instance {
    id
    runLauncher {
      name
    }
    autoMaterializePaused
    useAutoMaterializeSensors
    freshnessEvaluationEnabled
    executablePath
    ...RunQueueParts
  }
}
    fragment RunQueueParts on Instance {
  runQueuingSupported
  runQueueConfig {
    maxConcurrentRuns
    tagConcurrencyLimitsYaml
    isOpConcurrencyAware
  }
}`) as unknown as TypedDocumentString<InstanceInfoQuery, InstanceInfoQueryVariables>;
export const InstanceConfigDocument = new TypedDocumentString(`
    query InstanceConfig {
  instance {
    id
    hasInfo
    info
  }
}
    `) as unknown as TypedDocumentString<InstanceConfigQuery, InstanceConfigQueryVariables>;
export const InstancePermissionsDocument = new TypedDocumentString(`
    query InstancePermissions {
  permissions {
    permission
    value
    disabledReason
  }
}
    `) as unknown as TypedDocumentString<InstancePermissionsQuery, InstancePermissionsQueryVariables>;
export const InstanceDaemonsDocument = new TypedDocumentString(`
    query InstanceDaemons {
  instance {
    id
    daemonHealth {
      id
      allDaemonStatuses {
        id
        ...DaemonParts
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment DaemonParts on DaemonStatus {
  daemonType
  required
  healthy
  lastHeartbeatTime
  lastHeartbeatErrors {
    ...PythonErrorParts
  }
}`) as unknown as TypedDocumentString<InstanceDaemonsQuery, InstanceDaemonsQueryVariables>;
export const InstancePoolsDocument = new TypedDocumentString(`
    query InstancePools {
  instance {
    id
    ...PoolSettingsParts
    concurrencyLimits {
      ...PoolParts
    }
  }
}
    fragment PoolSettingsParts on Instance {
  poolConfig {
    poolGranularity
    defaultPoolLimit
    opGranularityRunBuffer
  }
  supportsConcurrencyLimits
  minConcurrencyLimitValue
  maxConcurrencyLimitValue
}
fragment PoolParts on ConcurrencyKeyInfo {
  concurrencyKey
  slotCount
  limit
  usingDefaultLimit
  claimedSlots {
    runId
    stepKey
  }
  pendingSteps {
    runId
    stepKey
    enqueuedTimestamp
    assignedTimestamp
    priority
  }
}`) as unknown as TypedDocumentString<InstancePoolsQuery, InstancePoolsQueryVariables>;
export const InstanceQueueSettingsDocument = new TypedDocumentString(`
    query InstanceQueueSettings {
  instance {
    id
    ...RunQueueParts
    ...PoolSettingsParts
    concurrencyLimits {
      ...PoolParts
    }
    daemonHealth {
      id
      allDaemonStatuses {
        id
        daemonType
        required
        healthy
        lastHeartbeatTime
      }
    }
  }
}
    fragment RunQueueParts on Instance {
  runQueuingSupported
  runQueueConfig {
    maxConcurrentRuns
    tagConcurrencyLimitsYaml
    isOpConcurrencyAware
  }
}
fragment PoolSettingsParts on Instance {
  poolConfig {
    poolGranularity
    defaultPoolLimit
    opGranularityRunBuffer
  }
  supportsConcurrencyLimits
  minConcurrencyLimitValue
  maxConcurrencyLimitValue
}
fragment PoolParts on ConcurrencyKeyInfo {
  concurrencyKey
  slotCount
  limit
  usingDefaultLimit
  claimedSlots {
    runId
    stepKey
  }
  pendingSteps {
    runId
    stepKey
    enqueuedTimestamp
    assignedTimestamp
    priority
  }
}`) as unknown as TypedDocumentString<InstanceQueueSettingsQuery, InstanceQueueSettingsQueryVariables>;
export const InstanceQueueRunsDocument = new TypedDocumentString(`
    query InstanceQueueRuns($filter: RunsFilter!, $cursor: String, $limit: Int) {
  runsOrError(filter: $filter, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        ...RunSummaryParts
        hasUnconstrainedRootNodes
        rootConcurrencyKeys
        allPools
        repositoryOrigin {
          id
          repositoryLocationName
        }
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<InstanceQueueRunsQuery, InstanceQueueRunsQueryVariables>;
export const InstanceSetPoolLimitDocument = new TypedDocumentString(`
    mutation InstanceSetPoolLimit($pool: String!, $limit: Int!) {
  setConcurrencyLimit(concurrencyKey: $pool, limit: $limit)
}
    `) as unknown as TypedDocumentString<InstanceSetPoolLimitMutation, InstanceSetPoolLimitMutationVariables>;
export const InstanceDeletePoolLimitDocument = new TypedDocumentString(`
    mutation InstanceDeletePoolLimit($pool: String!) {
  deleteConcurrencyLimit(concurrencyKey: $pool)
}
    `) as unknown as TypedDocumentString<InstanceDeletePoolLimitMutation, InstanceDeletePoolLimitMutationVariables>;
export const InstanceFreeSlotsDocument = new TypedDocumentString(`
    mutation InstanceFreeSlots($runId: String!, $step: String) {
  freeConcurrencySlots(runId: $runId, stepKey: $step)
}
    `) as unknown as TypedDocumentString<InstanceFreeSlotsMutation, InstanceFreeSlotsMutationVariables>;
export const JobListDocument = new TypedDocumentString(`
    query JobList($repository: RepositorySelector!) {
  repositoryOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on Repository {
      id
      jobs {
        id
        name
        description
        isAssetJob
        tags {
          key
          value
        }
        schedules {
          id
          name
        }
        sensors {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobListQuery, JobListQueryVariables>;
export const JobDetailsDocument = new TypedDocumentString(`
    query JobDetails($job: PipelineSelector!, $repository: RepositorySelector!, $name: String!) {
  pipelineOrError(params: $job) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      name
      description
      isAssetJob
      hasLaunchExecutionPermission
      externalJobSource
      owners {
        ...DefinitionOwnerParts
      }
      tags {
        key
        value
      }
      runTags {
        key
        value
      }
      metadataEntries {
        ...MetadataParts
      }
      schedules {
        ...ScheduleParts
      }
      sensors {
        ...SensorParts
      }
    }
  }
  partitionSetsOrError(repositorySelector: $repository, pipelineName: $name) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionSets {
      results {
        id
      }
    }
  }
}
    fragment DefinitionOwnerParts on DefinitionOwner {
  __typename
  ... on UserDefinitionOwner {
    email
  }
  ... on TeamDefinitionOwner {
    team
  }
}
fragment ScheduleParts on Schedule {
  id
  name
  description
  cronSchedule
  executionTimezone
  pipelineName
  defaultStatus
  canReset
  assetSelection {
    assetSelectionString
  }
  scheduleState {
    id
    status
    nextTick {
      timestamp
    }
  }
}
fragment SensorParts on Sensor {
  id
  name
  description
  sensorType
  minIntervalSeconds
  defaultStatus
  canReset
  targets {
    pipelineName
  }
  metadata {
    assetKeys {
      path
    }
  }
  assetSelection {
    assetSelectionString
  }
  nextTick {
    timestamp
  }
  sensorState {
    id
    status
    typeSpecificData {
      __typename
      ... on SensorData {
        lastCursor
      }
    }
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}`) as unknown as TypedDocumentString<JobDetailsQuery, JobDetailsQueryVariables>;
export const JobAssetsDocument = new TypedDocumentString(`
    query JobAssets($job: PipelineSelector!) {
  assetNodes(pipeline: $job) {
    id
    assetKey {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<JobAssetsQuery, JobAssetsQueryVariables>;
export const JobOpsDocument = new TypedDocumentString(`
    query JobOps($job: PipelineSelector!) {
  pipelineOrError(params: $job) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      solidHandles {
        handleID
        parent {
          handleID
        }
        solid {
          name
          isDynamicMapped
          inputs {
            dependsOn {
              solid {
                name
              }
            }
          }
          definition {
            __typename
            name
            description
            pools
            ... on SolidDefinition {
              pool
              configField {
                isRequired
              }
              requiredResources {
                resourceKey
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobOpsQuery, JobOpsQueryVariables>;
export const JobDefaultConfigDocument = new TypedDocumentString(`
    query JobDefaultConfig($job: PipelineSelector!) {
  runConfigSchemaOrError(selector: $job) {
    __typename
    ... on Error {
      message
    }
    ... on RunConfigSchema {
      rootDefaultYaml
    }
  }
}
    `) as unknown as TypedDocumentString<JobDefaultConfigQuery, JobDefaultConfigQueryVariables>;
export const JobResourcesDocument = new TypedDocumentString(`
    query JobResources($job: PipelineSelector!, $repository: RepositorySelector!) {
  pipelineOrError(params: $job) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      modes {
        id
        resources {
          name
          description
        }
      }
      solidHandles {
        handleID
        solid {
          definition {
            __typename
            ... on SolidDefinition {
              requiredResources {
                resourceKey
              }
            }
          }
        }
      }
    }
  }
  allTopLevelResourceDetailsOrError(repositorySelector: $repository) {
    __typename
    ... on Error {
      message
    }
    ... on ResourceDetailsList {
      results {
        id
        name
        description
        resourceType
        jobsOpsUsing {
          jobName
          opHandleIDs
        }
        nestedResources {
          name
          type
          resource {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JobResourcesQuery, JobResourcesQueryVariables>;
export const JobRunsDocument = new TypedDocumentString(`
    query JobRuns($job: PipelineSelector!, $limit: Int!) {
  pipelineOrError(params: $job) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      runs(limit: $limit) {
        ...RunSummaryParts
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<JobRunsQuery, JobRunsQueryVariables>;
export const OverviewRunDocument = new TypedDocumentString(`
    query OverviewRun($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      ...OverviewRunParts
      stepKeysToExecute
      stepStats {
        runId
        stepKey
        status
        startTime
        endTime
        attempts {
          startTime
          endTime
        }
      }
      assets {
        id
        key {
          path
        }
      }
      assetMaterializations {
        assetKey {
          path
        }
      }
    }
  }
}
    fragment OverviewRunParts on Run {
  ...RunSummaryParts
  runConfig
  pipelineSnapshotId
  resolvedOpSelection
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
    repositoryLocationMetadata {
      key
      value
    }
  }
}
fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<OverviewRunQuery, OverviewRunQueryVariables>;
export const OverviewRunsDocument = new TypedDocumentString(`
    query OverviewRuns($filter: RunsFilter!, $limit: Int) {
  runsOrError(filter: $filter, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        ...OverviewRunParts
      }
    }
  }
}
    fragment OverviewRunParts on Run {
  ...RunSummaryParts
  runConfig
  pipelineSnapshotId
  resolvedOpSelection
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
    repositoryLocationMetadata {
      key
      value
    }
  }
}
fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<OverviewRunsQuery, OverviewRunsQueryVariables>;
export const OverviewMaterializationsDocument = new TypedDocumentString(`
    query OverviewMaterializations($key: AssetKeyInput!, $before: String, $after: String, $partitions: [String!]) {
  assetOrError(assetKey: $key) {
    __typename
    ... on Error {
      message
    }
    ... on Asset {
      id
      earlier: assetMaterializations(limit: 5, beforeTimestampMillis: $before) {
        ...OverviewMaterializationParts
      }
      later: assetMaterializations(
        limit: 20
        afterTimestampMillis: $after
        partitions: $partitions
      ) {
        ...OverviewMaterializationParts
      }
      definition {
        id
        opVersion
      }
    }
  }
}
    fragment OverviewMaterializationParts on MaterializationEvent {
  runId
  timestamp
  partition
  tags {
    key
    value
  }
}`) as unknown as TypedDocumentString<OverviewMaterializationsQuery, OverviewMaterializationsQueryVariables>;
export const OverviewAssetDocument = new TypedDocumentString(`
    query OverviewAsset($key: AssetKeyInput!, $partition: String) {
  assetNodes(assetKeys: [$key]) {
    id
    staleStatus(partition: $partition)
    staleCauses(partition: $partition) {
      category
      reason
      key {
        path
      }
      dependency {
        path
      }
    }
    automationCondition {
      label
    }
    autoMaterializePolicy {
      policyType
    }
    targetingInstigators {
      __typename
      ... on Schedule {
        id
        name
        scheduleState {
          ...OverviewInstigatorParts
        }
      }
      ... on Sensor {
        id
        name
        sensorType
        sensorState {
          ...OverviewInstigatorParts
        }
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment OverviewInstigatorParts on InstigationState {
  id
  status
  repositoryName
  repositoryLocationName
  nextTick {
    timestamp
  }
  ticks(limit: 1) {
    id
    status
    timestamp
    skipReason
    error {
      ...PythonErrorParts
    }
  }
}`) as unknown as TypedDocumentString<OverviewAssetQuery, OverviewAssetQueryVariables>;
export const OverviewPartitionRunDocument = new TypedDocumentString(`
    query OverviewPartitionRun($key: AssetKeyInput!, $partition: String!) {
  assetNodes(assetKeys: [$key]) {
    id
    latestRunForPartition(partition: $partition) {
      id
      runId
      status
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewPartitionRunQuery, OverviewPartitionRunQueryVariables>;
export const OverviewActivityDocument = new TypedDocumentString(`
    query OverviewActivity($since: Float!) {
  failed: runsOrError(
    filter: {statuses: [FAILURE], updatedAfter: $since}
    limit: 40
  ) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      count
      results {
        ...RunSummaryParts
        repositoryOrigin {
          id
          repositoryLocationName
        }
      }
    }
  }
  going: runsOrError(
    filter: {statuses: [NOT_STARTED, STARTING, STARTED, CANCELING]}
    limit: 200
  ) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      count
      results {
        ...OverviewQueueRunParts
      }
    }
  }
  queued: runsOrError(filter: {statuses: [QUEUED]}, limit: 200) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      count
      results {
        ...OverviewQueueRunParts
      }
    }
  }
  backfills: partitionBackfillsOrError(limit: 30) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfills {
      results {
        id
        status
        timestamp
        endTimestamp
        title
        numPartitions
        partitionSetName
        assetSelection {
          path
        }
      }
    }
  }
  instance {
    id
    autoMaterializePaused
    useAutoMaterializeSensors
    ...RunQueueParts
    ...PoolSettingsParts
    concurrencyLimits {
      ...PoolParts
    }
    daemonHealth {
      id
      allDaemonStatuses {
        id
        ...DaemonParts
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment DaemonParts on DaemonStatus {
  daemonType
  required
  healthy
  lastHeartbeatTime
  lastHeartbeatErrors {
    ...PythonErrorParts
  }
}
fragment RunQueueParts on Instance {
  runQueuingSupported
  runQueueConfig {
    maxConcurrentRuns
    tagConcurrencyLimitsYaml
    isOpConcurrencyAware
  }
}
fragment PoolSettingsParts on Instance {
  poolConfig {
    poolGranularity
    defaultPoolLimit
    opGranularityRunBuffer
  }
  supportsConcurrencyLimits
  minConcurrencyLimitValue
  maxConcurrencyLimitValue
}
fragment PoolParts on ConcurrencyKeyInfo {
  concurrencyKey
  slotCount
  limit
  usingDefaultLimit
  claimedSlots {
    runId
    stepKey
  }
  pendingSteps {
    runId
    stepKey
    enqueuedTimestamp
    assignedTimestamp
    priority
  }
}
fragment OverviewQueueRunParts on Run {
  ...RunSummaryParts
  hasUnconstrainedRootNodes
  rootConcurrencyKeys
  allPools
}
fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<OverviewActivityQuery, OverviewActivityQueryVariables>;
export const OverviewWorkspaceDocument = new TypedDocumentString(`
    query OverviewWorkspace($now: Float!) {
  workspaceOrError {
    __typename
    ... on Error {
      message
    }
    ... on Workspace {
      id
      locationEntries {
        id
        name
        loadStatus
        locationOrLoadError {
          __typename
          ... on PythonError {
            ...PythonErrorParts
          }
          ... on RepositoryLocation {
            id
            repositories {
              id
              name
              schedules {
                id
                name
                defaultStatus
                potentialTickTimestamps(startTimestamp: $now, lowerLimit: 1, upperLimit: 0)
                scheduleState {
                  ...OverviewInstigatorParts
                  typeSpecificData {
                    __typename
                    ... on ScheduleData {
                      startTimestamp
                    }
                  }
                }
              }
              sensors {
                id
                name
                sensorType
                defaultStatus
                minIntervalSeconds
                sensorState {
                  ...OverviewInstigatorParts
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment OverviewInstigatorParts on InstigationState {
  id
  status
  repositoryName
  repositoryLocationName
  nextTick {
    timestamp
  }
  ticks(limit: 1) {
    id
    status
    timestamp
    skipReason
    error {
      ...PythonErrorParts
    }
  }
}`) as unknown as TypedDocumentString<OverviewWorkspaceQuery, OverviewWorkspaceQueryVariables>;
export const OverviewAssetsDocument = new TypedDocumentString(`
    query OverviewAssets {
  assetNodes {
    id
    assetKey {
      path
    }
    isPartitioned
    isMaterializable
    isObservable
    hasAssetChecks
    repository {
      id
      location {
        id
        name
      }
    }
    automationCondition {
      label
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewAssetsQuery, OverviewAssetsQueryVariables>;
export const OverviewAssetStatesDocument = new TypedDocumentString(`
    query OverviewAssetStates($plain: [AssetKeyInput!]!, $partitioned: [AssetKeyInput!]!, $observed: [AssetKeyInput!]!, $checked: [AssetKeyInput!]!) {
  plain: assetNodes(assetKeys: $plain) {
    id
    assetKey {
      path
    }
    assetMaterializations(limit: 1) {
      runId
      timestamp
    }
    ...OverviewFreshness
  }
  partitioned: assetNodes(assetKeys: $partitioned) {
    id
    assetKey {
      path
    }
    partitionStats {
      numPartitions
      numMaterialized
      numFailed
      numMaterializing
    }
    ...OverviewFreshness
  }
  observed: assetNodes(assetKeys: $observed) {
    id
    assetKey {
      path
    }
    assetObservations(limit: 1) {
      timestamp
    }
    ...OverviewFreshness
  }
  checked: assetNodes(assetKeys: $checked) {
    id
    assetKey {
      path
    }
    assetChecksOrError {
      __typename
      ... on Error {
        message
      }
      ... on AssetChecks {
        checks {
          name
        }
      }
    }
  }
}
    fragment OverviewFreshness on AssetNode {
  freshnessStatusInfo {
    freshnessStatus
    freshnessStatusMetadata {
      lastMaterializedTimestamp
    }
  }
}`) as unknown as TypedDocumentString<OverviewAssetStatesQuery, OverviewAssetStatesQueryVariables>;
export const PartitionSpacesDocument = new TypedDocumentString(`
    query PartitionSpaces($assets: [AssetKeyInput!]) {
  assetNodes(assetKeys: $assets) {
    ...PartitionSpaceParts
  }
}
    fragment PartitionSpaceParts on AssetNode {
  id
  assetKey {
    path
  }
  partitionDefinition {
    type
    name
    dimensionTypes {
      name
      type
      dynamicPartitionsDefinitionName
    }
  }
  partitionKeysByDimension {
    name
    type
    partitionKeys
  }
  backfillPolicy {
    maxPartitionsPerRun
    policyType
  }
}`) as unknown as TypedDocumentString<PartitionSpacesQuery, PartitionSpacesQueryVariables>;
export const PartitionSpacesWithStatusesDocument = new TypedDocumentString(`
    query PartitionSpacesWithStatuses($assets: [AssetKeyInput!]) {
  assetNodes(assetKeys: $assets) {
    ...PartitionSpaceParts
    ...PartitionStatusesParts
  }
}
    fragment PartitionSpaceParts on AssetNode {
  id
  assetKey {
    path
  }
  partitionDefinition {
    type
    name
    dimensionTypes {
      name
      type
      dynamicPartitionsDefinitionName
    }
  }
  partitionKeysByDimension {
    name
    type
    partitionKeys
  }
  backfillPolicy {
    maxPartitionsPerRun
    policyType
  }
}
fragment PartitionStatusesParts on AssetNode {
  assetPartitionStatuses {
    __typename
    ... on DefaultPartitionStatuses {
      materializedPartitions
      failedPartitions
      materializingPartitions
    }
    ... on TimePartitionStatuses {
      ranges {
        startKey
        endKey
        status
      }
    }
    ... on MultiPartitionStatuses {
      primaryDimensionName
      ranges {
        primaryDimStartKey
        primaryDimEndKey
        secondaryDim {
          __typename
          ... on DefaultPartitionStatuses {
            materializedPartitions
            failedPartitions
            materializingPartitions
          }
          ... on TimePartitionStatuses {
            ranges {
              startKey
              endKey
              status
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PartitionSpacesWithStatusesQuery, PartitionSpacesWithStatusesQueryVariables>;
export const PartitionSetOfJobDocument = new TypedDocumentString(`
    query PartitionSetOfJob($repository: RepositorySelector!, $job: String!) {
  partitionSetsOrError(repositorySelector: $repository, pipelineName: $job) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionSets {
      results {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartitionSetOfJobQuery, PartitionSetOfJobQueryVariables>;
export const PartitionKeysOfJobDocument = new TypedDocumentString(`
    query PartitionKeysOfJob($job: PipelineSelector!) {
  pipelineOrError(params: $job) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      partitionKeysOrError {
        __typename
        partitionKeys
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartitionKeysOfJobQuery, PartitionKeysOfJobQueryVariables>;
export const PartitionStatusesOfJobDocument = new TypedDocumentString(`
    query PartitionStatusesOfJob($repository: RepositorySelector!, $partitionSet: String!) {
  partitionSetOrError(
    repositorySelector: $repository
    partitionSetName: $partitionSet
  ) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionSet {
      id
      partitionStatusesOrError {
        __typename
        ... on Error {
          message
        }
        ... on PartitionStatuses {
          results {
            id
            partitionName
            runId
            runStatus
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartitionStatusesOfJobQuery, PartitionStatusesOfJobQueryVariables>;
export const ResourceBackfillIdsDocument = new TypedDocumentString(`
    query ResourceBackfillIds($limit: Int) {
  partitionBackfillsOrError(limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionBackfills {
      results {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResourceBackfillIdsQuery, ResourceBackfillIdsQueryVariables>;
export const RunEventsDocument = new TypedDocumentString(`
    query RunEvents($runId: ID!, $after: String, $limit: Int) {
  logsForRun(runId: $runId, afterCursor: $after, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on EventConnection {
      cursor
      hasMore
      events {
        ...RunEventParts
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment TableSchemaParts on TableSchema {
  constraints {
    other
  }
  columns {
    name
    type
    description
    constraints {
      nullable
      unique
      other
    }
    tags {
      key
      value
    }
  }
}
fragment MetadataParts on MetadataEntry {
  __typename
  label
  description
  ... on TextMetadataEntry {
    text
  }
  ... on MarkdownMetadataEntry {
    mdStr
  }
  ... on UrlMetadataEntry {
    url
  }
  ... on PathMetadataEntry {
    path
  }
  ... on NotebookMetadataEntry {
    path
  }
  ... on JsonMetadataEntry {
    jsonString
  }
  ... on FloatMetadataEntry {
    floatValue
    floatRepr
  }
  ... on IntMetadataEntry {
    intValue
    intRepr
  }
  ... on BoolMetadataEntry {
    boolValue
  }
  ... on TimestampMetadataEntry {
    timestamp
  }
  ... on PoolMetadataEntry {
    pool
  }
  ... on PythonArtifactMetadataEntry {
    module
    name
  }
  ... on PipelineRunMetadataEntry {
    runId
  }
  ... on JobMetadataEntry {
    jobName
    locationName
  }
  ... on AssetMetadataEntry {
    assetKey {
      path
    }
  }
  ... on CodeReferencesMetadataEntry {
    codeReferences {
      __typename
      ... on LocalFileCodeReference {
        filePath
        lineNumber
        label
      }
      ... on UrlCodeReference {
        url
        label
      }
    }
  }
  ... on TableMetadataEntry {
    table {
      schema {
        ...TableSchemaParts
      }
      records
    }
  }
  ... on TableSchemaMetadataEntry {
    schema {
      ...TableSchemaParts
    }
  }
  ... on TableColumnLineageMetadataEntry {
    lineage {
      columnName
      columnDeps {
        assetKey {
          path
        }
        columnName
      }
    }
  }
}
fragment RunEventParts on DagsterRunEvent {
  __typename
  ... on MessageEvent {
    message
    timestamp
    level
    stepKey
    eventType
  }
  ... on ErrorEvent {
    error {
      ...PythonErrorParts
    }
  }
  ... on ExecutionStepFailureEvent {
    errorSource
    failureMetadata {
      description
      metadataEntries {
        ...MetadataParts
      }
    }
  }
  ... on ExecutionStepUpForRetryEvent {
    secondsToWait
  }
  ... on MaterializationEvent {
    assetKey {
      path
    }
    partition
  }
  ... on ObservationEvent {
    assetKey {
      path
    }
    partition
  }
  ... on AssetMaterializationPlannedEvent {
    assetKey {
      path
    }
  }
  ... on AssetCheckEvaluationPlannedEvent {
    checkedAsset: assetKey {
      path
    }
    checkName
  }
  ... on AssetCheckEvaluationEvent {
    evaluation {
      checkName
      success
      severity
      description
      assetKey {
        path
      }
    }
  }
  ... on LogsCapturedEvent {
    fileKey
    stepKeys
    externalUrl
    externalStdoutUrl
    externalStderrUrl
  }
}`) as unknown as TypedDocumentString<RunEventsQuery, RunEventsQueryVariables>;
export const RunEventsThereDocument = new TypedDocumentString(`
    query RunEventsThere($runId: ID!, $a: String!, $b: String!, $c: String!, $d: String!, $e: String!, $f: String!, $g: String!, $h: String!) {
  a: logsForRun(runId: $runId, afterCursor: $a, limit: 1) {
    ...RunEventThere
  }
  b: logsForRun(runId: $runId, afterCursor: $b, limit: 1) {
    ...RunEventThere
  }
  c: logsForRun(runId: $runId, afterCursor: $c, limit: 1) {
    ...RunEventThere
  }
  d: logsForRun(runId: $runId, afterCursor: $d, limit: 1) {
    ...RunEventThere
  }
  e: logsForRun(runId: $runId, afterCursor: $e, limit: 1) {
    ...RunEventThere
  }
  f: logsForRun(runId: $runId, afterCursor: $f, limit: 1) {
    ...RunEventThere
  }
  g: logsForRun(runId: $runId, afterCursor: $g, limit: 1) {
    ...RunEventThere
  }
  h: logsForRun(runId: $runId, afterCursor: $h, limit: 1) {
    ...RunEventThere
  }
}
    fragment RunEventThere on EventConnectionOrError {
  __typename
  ... on Error {
    message
  }
  ... on EventConnection {
    events {
      __typename
    }
  }
}`) as unknown as TypedDocumentString<RunEventsThereQuery, RunEventsThereQueryVariables>;
export const RunOutputDocument = new TypedDocumentString(`
    query RunOutput($logKey: [String!]!, $cursor: String, $limit: Int) {
  capturedLogs(logKey: $logKey, cursor: $cursor, limit: $limit) {
    stdout
    stderr
    cursor
  }
}
    `) as unknown as TypedDocumentString<RunOutputQuery, RunOutputQueryVariables>;
export const RunOutputThereDocument = new TypedDocumentString(`
    query RunOutputThere($logKey: [String!]!, $a: String!, $b: String!, $c: String!, $d: String!, $e: String!, $f: String!, $g: String!, $h: String!) {
  a: capturedLogs(logKey: $logKey, cursor: $a, limit: 1) {
    stdout
    stderr
  }
  b: capturedLogs(logKey: $logKey, cursor: $b, limit: 1) {
    stdout
    stderr
  }
  c: capturedLogs(logKey: $logKey, cursor: $c, limit: 1) {
    stdout
    stderr
  }
  d: capturedLogs(logKey: $logKey, cursor: $d, limit: 1) {
    stdout
    stderr
  }
  e: capturedLogs(logKey: $logKey, cursor: $e, limit: 1) {
    stdout
    stderr
  }
  f: capturedLogs(logKey: $logKey, cursor: $f, limit: 1) {
    stdout
    stderr
  }
  g: capturedLogs(logKey: $logKey, cursor: $g, limit: 1) {
    stdout
    stderr
  }
  h: capturedLogs(logKey: $logKey, cursor: $h, limit: 1) {
    stdout
    stderr
  }
}
    `) as unknown as TypedDocumentString<RunOutputThereQuery, RunOutputThereQueryVariables>;
export const RunsAssetsDocument = new TypedDocumentString(`
    query RunsAssets($filter: RunsFilter!, $limit: Int) {
  runsOrError(filter: $filter, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        id
        runId
        assets {
          id
          key {
            path
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsAssetsQuery, RunsAssetsQueryVariables>;
export const RunsProgressDocument = new TypedDocumentString(`
    query RunsProgress($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      ...RunSummaryParts
      stats {
        __typename
        ... on RunStatsSnapshot {
          id
          stepsSucceeded
          stepsFailed
        }
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<RunsProgressQuery, RunsProgressQueryVariables>;
export const RunsStepCountDocument = new TypedDocumentString(`
    query RunsStepCount($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      id
      stepKeysToExecute
      executionPlan {
        steps {
          key
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsStepCountQuery, RunsStepCountQueryVariables>;
export const RunsConfigCheckDocument = new TypedDocumentString(`
    query RunsConfigCheck($target: PipelineSelector!, $config: RunConfigData) {
  isPipelineConfigValid(
    pipeline: $target
    mode: "default"
    runConfigData: $config
  ) {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RunConfigValidationInvalid {
      errors {
        ...RunConfigErrorParts
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment RunConfigErrorParts on PipelineConfigValidationError {
  __typename
  message
  reason
  stack {
    entries {
      __typename
      ... on EvaluationStackPathEntry {
        fieldName
      }
      ... on EvaluationStackListItemEntry {
        listIndex
      }
      ... on EvaluationStackMapKeyEntry {
        mapKey
      }
      ... on EvaluationStackMapValueEntry {
        mapKey
      }
    }
  }
  ... on FieldNotDefinedConfigError {
    fieldName
  }
  ... on FieldsNotDefinedConfigError {
    fieldNames
  }
  ... on MissingFieldConfigError {
    field {
      name
    }
  }
  ... on MissingFieldsConfigError {
    fields {
      name
    }
  }
}`) as unknown as TypedDocumentString<RunsConfigCheckQuery, RunsConfigCheckQueryVariables>;
export const RunsLaunchDocument = new TypedDocumentString(`
    mutation RunsLaunch($params: ExecutionParams!) {
  launchRun(executionParams: $params) {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on InvalidStepError {
      invalidStepKey
    }
    ... on RunConfigValidationInvalid {
      errors {
        ...RunConfigErrorParts
      }
    }
    ... on LaunchRunSuccess {
      run {
        id
        runId
        status
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment RunConfigErrorParts on PipelineConfigValidationError {
  __typename
  message
  reason
  stack {
    entries {
      __typename
      ... on EvaluationStackPathEntry {
        fieldName
      }
      ... on EvaluationStackListItemEntry {
        listIndex
      }
      ... on EvaluationStackMapKeyEntry {
        mapKey
      }
      ... on EvaluationStackMapValueEntry {
        mapKey
      }
    }
  }
  ... on FieldNotDefinedConfigError {
    fieldName
  }
  ... on FieldsNotDefinedConfigError {
    fieldNames
  }
  ... on MissingFieldConfigError {
    field {
      name
    }
  }
  ... on MissingFieldsConfigError {
    fields {
      name
    }
  }
}`) as unknown as TypedDocumentString<RunsLaunchMutation, RunsLaunchMutationVariables>;
export const RunsListDocument = new TypedDocumentString(`
    query RunsList($filter: RunsFilter, $cursor: String, $limit: Int) {
  runsOrError(filter: $filter, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on Runs {
      results {
        ...RunSummaryParts
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<RunsListQuery, RunsListQueryVariables>;
export const RunsStepsDocument = new TypedDocumentString(`
    query RunsSteps($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      id
      runId
      status
      jobName
      stepKeysToExecute
      executionPlan {
        steps {
          key
          kind
        }
      }
      stepStats {
        runId
        stepKey
        status
        startTime
        endTime
        attempts {
          startTime
          endTime
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsStepsQuery, RunsStepsQueryVariables>;
export const RunsDetailDocument = new TypedDocumentString(`
    query RunsDetail($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      ...RunDetailParts
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}
fragment RunDetailParts on Run {
  ...RunSummaryParts
  updateTime
  rootRunId
  parentRunId
  canTerminate
  hasConcurrencyKeySlots
  allPools
  resolvedOpSelection
  assetChecks {
    name
    assetKey {
      path
    }
  }
  stats {
    __typename
    ... on RunStatsSnapshot {
      id
      stepsSucceeded
      stepsFailed
      materializations
      expectations
      enqueuedTime
      launchTime
      startTime
      endTime
    }
  }
}`) as unknown as TypedDocumentString<RunsDetailQuery, RunsDetailQueryVariables>;
export const RunsConfigDocument = new TypedDocumentString(`
    query RunsConfig($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      id
      runConfig
    }
  }
}
    `) as unknown as TypedDocumentString<RunsConfigQuery, RunsConfigQueryVariables>;
export const RunsAssetsOfRunDocument = new TypedDocumentString(`
    query RunsAssetsOfRun($runId: ID!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      id
      assets {
        id
        key {
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsAssetsOfRunQuery, RunsAssetsOfRunQueryVariables>;
export const RunsGroupDocument = new TypedDocumentString(`
    query RunsGroup($runId: ID!) {
  runGroupOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on RunGroup {
      rootRunId
      runs {
        ...RunSummaryParts
      }
    }
  }
}
    fragment RunSummaryParts on Run {
  id
  runId
  status
  jobName
  creationTime
  startTime
  endTime
  tags {
    key
    value
  }
  repositoryOrigin {
    id
    repositoryName
    repositoryLocationName
  }
  assetSelection {
    path
  }
  assetCheckSelection {
    name
    assetKey {
      path
    }
  }
}`) as unknown as TypedDocumentString<RunsGroupQuery, RunsGroupQueryVariables>;
export const RunsTagKeysDocument = new TypedDocumentString(`
    query RunsTagKeys {
  runTagKeysOrError {
    __typename
    ... on Error {
      message
    }
    ... on RunTagKeys {
      keys
    }
  }
}
    `) as unknown as TypedDocumentString<RunsTagKeysQuery, RunsTagKeysQueryVariables>;
export const RunsTagValuesDocument = new TypedDocumentString(`
    query RunsTagValues($keys: [String!]!, $prefix: String) {
  runTagsOrError(tagKeys: $keys, valuePrefix: $prefix) {
    __typename
    ... on Error {
      message
    }
    ... on RunTags {
      tags {
        key
        values
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsTagValuesQuery, RunsTagValuesQueryVariables>;
export const RunsPlanDocument = new TypedDocumentString(`
    query RunsPlan($target: PipelineSelector!, $config: RunConfigData) {
  executionPlanOrError(pipeline: $target, mode: "default", runConfigData: $config) {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on RunConfigValidationInvalid {
      errors {
        ...RunConfigErrorParts
      }
    }
    ... on ExecutionPlan {
      steps {
        key
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment RunConfigErrorParts on PipelineConfigValidationError {
  __typename
  message
  reason
  stack {
    entries {
      __typename
      ... on EvaluationStackPathEntry {
        fieldName
      }
      ... on EvaluationStackListItemEntry {
        listIndex
      }
      ... on EvaluationStackMapKeyEntry {
        mapKey
      }
      ... on EvaluationStackMapValueEntry {
        mapKey
      }
    }
  }
  ... on FieldNotDefinedConfigError {
    fieldName
  }
  ... on FieldsNotDefinedConfigError {
    fieldNames
  }
  ... on MissingFieldConfigError {
    field {
      name
    }
  }
  ... on MissingFieldsConfigError {
    fields {
      name
    }
  }
}`) as unknown as TypedDocumentString<RunsPlanQuery, RunsPlanQueryVariables>;
export const RunsOpsDocument = new TypedDocumentString(`
    query RunsOps($target: PipelineSelector!) {
  pipelineOrError(params: $target) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      solidHandles {
        handleID
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsOpsQuery, RunsOpsQueryVariables>;
export const RunsPartitionDocument = new TypedDocumentString(`
    query RunsPartition($target: PipelineSelector!, $partition: String!, $assets: [AssetKeyInput!]) {
  pipelineOrError(params: $target) {
    __typename
    ... on Error {
      message
    }
    ... on Pipeline {
      id
      partition(partitionName: $partition, selectedAssetKeys: $assets) {
        name
        runConfigOrError {
          __typename
          ... on Error {
            message
          }
          ... on PartitionRunConfig {
            yaml
          }
        }
        tagsOrError {
          __typename
          ... on Error {
            message
          }
          ... on PartitionTags {
            results {
              key
              value
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsPartitionQuery, RunsPartitionQueryVariables>;
export const RunsPartitionSetsDocument = new TypedDocumentString(`
    query RunsPartitionSets($repository: RepositorySelector!, $job: String!) {
  partitionSetsOrError(repositorySelector: $repository, pipelineName: $job) {
    __typename
    ... on Error {
      message
    }
    ... on PartitionSets {
      results {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsPartitionSetsQuery, RunsPartitionSetsQueryVariables>;
export const RunsReexecuteDocument = new TypedDocumentString(`
    mutation RunsReexecute($params: ReexecutionParams!) {
  launchRunReexecution(reexecutionParams: $params) {
    __typename
    ... on Error {
      message
    }
    ... on PythonError {
      ...PythonErrorParts
    }
    ... on InvalidStepError {
      invalidStepKey
    }
    ... on RunConfigValidationInvalid {
      errors {
        ...RunConfigErrorParts
      }
    }
    ... on LaunchRunSuccess {
      run {
        id
        runId
        status
      }
    }
  }
}
    fragment PythonErrorParts on PythonError {
  message
  className
  stack
  errorChain {
    isExplicitLink
    error {
      message
      className
      stack
    }
  }
}
fragment RunConfigErrorParts on PipelineConfigValidationError {
  __typename
  message
  reason
  stack {
    entries {
      __typename
      ... on EvaluationStackPathEntry {
        fieldName
      }
      ... on EvaluationStackListItemEntry {
        listIndex
      }
      ... on EvaluationStackMapKeyEntry {
        mapKey
      }
      ... on EvaluationStackMapValueEntry {
        mapKey
      }
    }
  }
  ... on FieldNotDefinedConfigError {
    fieldName
  }
  ... on FieldsNotDefinedConfigError {
    fieldNames
  }
  ... on MissingFieldConfigError {
    field {
      name
    }
  }
  ... on MissingFieldsConfigError {
    fields {
      name
    }
  }
}`) as unknown as TypedDocumentString<RunsReexecuteMutation, RunsReexecuteMutationVariables>;
export const RunsTerminateDocument = new TypedDocumentString(`
    mutation RunsTerminate($runIds: [String!]!, $policy: TerminateRunPolicy) {
  terminateRuns(runIds: $runIds, terminatePolicy: $policy) {
    __typename
    ... on Error {
      message
    }
    ... on TerminateRunsResult {
      terminateRunResults {
        __typename
        ... on Error {
          message
        }
        ... on TerminateRunSuccess {
          run {
            id
            runId
            status
          }
        }
        ... on TerminateRunFailure {
          message
          run {
            id
            runId
            status
          }
        }
        ... on RunNotFoundError {
          runId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunsTerminateMutation, RunsTerminateMutationVariables>;
export const RunsDeleteDocument = new TypedDocumentString(`
    mutation RunsDelete($runId: String!) {
  deleteRun(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on DeletePipelineRunSuccess {
      runId
    }
  }
}
    `) as unknown as TypedDocumentString<RunsDeleteMutation, RunsDeleteMutationVariables>;
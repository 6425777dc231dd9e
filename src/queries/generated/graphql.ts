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
    >, dependencyKeys: Array<{ path: Array<string> }>, dependedByKeys: Array<{ path: Array<string> }>, repository: { id: string, name: string, location: { id: string, name: string } }, partitionDefinition?: { type: PartitionDefinitionType } | null }> };

export type AssetKeysQueryVariables = Exact<{
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AssetKeysQuery = { assetsOrError:
    | { __typename: 'AssetConnection', cursor?: string | null, nodes: Array<{ key: { path: Array<string> } }> }
    | { __typename: 'PythonError', message: string }
   };

export type JobListQueryVariables = Exact<{
  repository: RepositorySelector;
}>;


export type JobListQuery = { repositoryOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Repository', id: string, jobs: Array<{ id: string, name: string, description?: string | null, isAssetJob: boolean, tags: Array<{ key: string, value: string }>, schedules: Array<{ id: string, name: string }>, sensors: Array<{ id: string, name: string }> }> }
    | { __typename: 'RepositoryNotFoundError', message: string }
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
      id
      name
      location {
        id
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
export const AssetKeysDocument = new TypedDocumentString(`
    query AssetKeys($cursor: String, $limit: Int) {
  assetsOrError(cursor: $cursor, limit: $limit) {
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
      cursor
    }
  }
}
    `) as unknown as TypedDocumentString<AssetKeysQuery, AssetKeysQueryVariables>;
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
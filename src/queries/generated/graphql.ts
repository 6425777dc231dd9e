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

export type AddMemberToTeamMutationResult = AddMemberToTeamSuccess | PythonError | UnauthorizedError | UserLimitError;

export type AddMemberToTeamSuccess = {
  team: DagsterCloudTeam;
};

export type AddOrRemoveUserFavoriteAssetMutationResult = AssetKey | AssetKeyNotFoundError | PythonError;

export type AddOrUpdateLocationFromDocumentMutationResult = InvalidLocationError | PythonError | UnauthorizedError | WorkspaceEntry;

export type AddUserToOrganizationMutationResult = AddUserToOrganizationSuccess | PythonError | UnauthorizedError | UserLimitError;

export type AddUserToOrganizationSuccess = {
  email: Scalars['String']['output'];
};

export type Agent = {
  agentLabel?: Maybe<Scalars['String']['output']>;
  codeServerStates: Array<CloudServerState>;
  errors: Array<TimestampedError>;
  id: Scalars['String']['output'];
  lastHeartbeatTime: Scalars['Float']['output'];
  metadata: Array<AgentMetadata>;
  runWorkerStates: Array<RunWorkerState>;
  status: AgentStatus;
};

export type AgentAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
};

export type AgentMetadata = {
  key: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type AgentStatus =
  | 'NOT_RUNNING'
  | 'RUNNING';

export type AgentTokensOrError = DagsterCloudAgentTokens | PythonError | UnauthorizedError;

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

export type AlertNotification = AgentAlertNotification | AssetAlertNotification | CodeLocationAlertNotification | InsightsAlertNotification | JobRunAlertNotification | MetricsAlertNotification | TickAlertNotification;

export type AlertNotificationsConnection = {
  cursor?: Maybe<Scalars['String']['output']>;
  hasMore: Scalars['Boolean']['output'];
  results: Array<AlertNotification>;
};

/** All policies of the deployment as `{alert_policies: […]}`, secrets included. */
export type AlertPoliciesAsDocument = {
  document?: Maybe<Scalars['GenericScalar']['output']>;
};

export type AlertPoliciesAsDocumentOrError = AlertPoliciesAsDocument | PythonError | UnauthorizedError;

/** The config types that a document of alert policies has to fit. */
export type AlertPoliciesSchema = {
  allConfigTypes: Array<ConfigType>;
  rootConfigType: ConfigType;
};

export type AlertPolicy = {
  /** What it watches. With none it watches everything that its events can happen to. */
  alertTargets: Array<AlertTarget>;
  description: Scalars['String']['output'];
  enabled: Scalars['Boolean']['output'];
  eventTypes: Array<AlertPolicyEventType>;
  id: Scalars['String']['output'];
  /** Seconds since the epoch; null, or a time that is past, when it is not muted. */
  mutedUntil?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  notificationService: AlertPolicyNotification;
  policyOptions: AlertPolicyOptions;
  tags?: Maybe<Array<AlertPolicyTag>>;
};

export type AlertPolicyEventType =
  | 'AGENT_UNAVAILABLE'
  | 'ASSET_CHECK_EXECUTION_FAILURE'
  | 'ASSET_CHECK_PASSED'
  | 'ASSET_CHECK_SEVERITY_ERROR'
  | 'ASSET_CHECK_SEVERITY_WARN'
  | 'ASSET_FRESHNESS_FAIL'
  | 'ASSET_FRESHNESS_PASS'
  | 'ASSET_FRESHNESS_WARN'
  | 'ASSET_HEALTH_DEGRADED'
  | 'ASSET_HEALTH_HEALTHY'
  | 'ASSET_HEALTH_WARNING'
  | 'ASSET_MATERIALIZATION_FAILURE'
  | 'ASSET_MATERIALIZATION_SUCCESS'
  | 'ASSET_TABLE_SCHEMA_CHANGE'
  | 'CODE_LOCATION_ERROR'
  | 'INSIGHTS_CONSUMPTION_EXCEEDED'
  | 'JOB_FAILURE'
  | 'JOB_LONG_RUNNING'
  | 'JOB_SUCCESS'
  | 'METRIC_MONITOR_ALERT'
  | 'TICK_FAILURE';

export type AlertPolicyNotification = EmailAlertPolicyNotification | EmailOwnersAlertPolicyNotification | MicrosoftTeamsAlertPolicyNotification | PagerdutyAlertPolicyNotification | SlackAlertPolicyNotification | WebhookAlertPolicyNotification;

export type AlertPolicyOptions = {
  consecutiveFailureThreshold?: Maybe<Scalars['Int']['output']>;
  includeDescriptionInNotification?: Maybe<Scalars['Boolean']['output']>;
  renotifyIntervalMinutes?: Maybe<Scalars['Int']['output']>;
  tableSchemaChangeTypes?: Maybe<Array<TableSchemaChangeType>>;
};

export type AlertPolicyTag = {
  key: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type AlertQualifiedJob = {
  codeLocationName: Scalars['String']['output'];
  jobName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type AlertQualifiedSensorSchedule = {
  codeLocationName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
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

export type AlertTarget = AssetGroupTarget | AssetKeyTarget | AssetSelectionTarget | AssetSelectionViewTarget | CodeLocationTarget | CreditLimitTarget | FavoritesSelectionViewTarget | InsightsAssetGroupThresholdTarget | InsightsAssetThresholdTarget | InsightsDeploymentThresholdTarget | InsightsJobThresholdTarget | LongRunningJobThresholdTarget | MetricMonitorAssetSelectionThresholdTarget | MetricMonitorAssetSelectionViewThresholdTarget | MetricMonitorFavoritesThresholdTarget | RunResultTarget | ScheduleSensorTarget;

export type ApiTokensOrError = DagsterCloudApiTokens | PythonError | UnauthorizedError;

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

export type AssetAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  assetsEvents: Array<NotificationAssetEvent>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  runId?: Maybe<Scalars['String']['output']>;
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
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

export type AssetGroupPinnableItem = PinnableItemInterface & {
  canEdit: Scalars['Boolean']['output'];
  createdBy?: Maybe<ServiceUserOrUser>;
  description: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  id: Scalars['String']['output'];
  isPrivate: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  selection: CatalogViewSelection;
};

export type AssetGroupReportingMetricsFilter = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type AssetGroupSearchResultCount = {
  codeLocationName: Scalars['String']['output'];
  group: Scalars['String']['output'];
  numResults: Scalars['Int']['output'];
  repositoryName: Scalars['String']['output'];
};

export type AssetGroupSelector = {
  groupName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};

export type AssetGroupTarget = {
  assetGroup: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
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

export type AssetKeyNotFoundError = Error & {
  assetKey: AssetKey;
  message: Scalars['String']['output'];
};

export type AssetKeyTarget = {
  assetKey: AssetKey;
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

export type AssetMetricMonitorComputedValue = {
  assetKey: AssetKey;
  computedValue: Scalars['Float']['output'];
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

/** Without a limit, ten. */
export type AssetReportingMetricsFilter = {
  assets?: InputMaybe<Array<InputMaybe<QualifiedAssetKey>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type AssetResultEventHistoryConnection = {
  cursor: Scalars['String']['output'];
  results: Array<AssetResultEventType>;
};

export type AssetResultEventType = FailedToMaterializeEvent | MaterializationEvent | ObservationEvent;

export type AssetSearchResult = {
  columnTags?: Maybe<Array<Maybe<DefinitionTag>>>;
  description?: Maybe<Scalars['String']['output']>;
  group?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: AssetKey;
  kinds?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  locationName: Scalars['String']['output'];
  owners?: Maybe<Array<Maybe<AssetOwner>>>;
  repositoryName: Scalars['String']['output'];
  tableName?: Maybe<Scalars['String']['output']>;
  tags?: Maybe<Array<Maybe<DefinitionTag>>>;
};

export type AssetSelection = {
  assetChecks: Array<AssetCheckhandle>;
  assetKeys: Array<AssetKey>;
  assetSelectionString?: Maybe<Scalars['String']['output']>;
  assets: Array<Asset>;
  assetsOrError: AssetsOrError;
};

export type AssetSelectionReportingMetricsFilter = {
  assetKeys?: InputMaybe<Array<InputMaybe<AssetKeyInput>>>;
  assetSelection?: InputMaybe<Scalars['String']['input']>;
};

export type AssetSelectionTarget = {
  assetSelectionString: Scalars['String']['output'];
};

export type AssetSelectionViewTarget = {
  /** Null when the view was deleted. */
  view?: Maybe<CatalogView>;
};

export type AssetWipeMutationResult = AssetNotFoundError | AssetWipeSuccess | PythonError | UnauthorizedError | UnsupportedOperationError;

export type AssetWipeSuccess = {
  assetPartitionRanges: Array<AssetPartitionRange>;
};

export type AssetsFilterInput = {
  codeLocations: Array<CodeLocationAssetSelectionInput>;
  columnTags: Array<TagAssetSelectionInput>;
  columns: Array<Scalars['String']['input']>;
  filteredAssets?: InputMaybe<Array<AssetKeyInput>>;
  groups: Array<GroupAssetSelectionInput>;
  kinds: Array<Scalars['String']['input']>;
  owners: Array<OwnerAssetSelectionInput>;
  tableNames?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  tags: Array<TagAssetSelectionInput>;
};

export type AssetsOrError = AssetConnection | PythonError;

export type AuditLogEntry = {
  authorAgentTokenId?: Maybe<Scalars['String']['output']>;
  authorUserEmail?: Maybe<Scalars['String']['output']>;
  branchDeploymentName?: Maybe<Scalars['String']['output']>;
  deploymentName?: Maybe<Scalars['String']['output']>;
  eventMetadata?: Maybe<Scalars['GenericScalar']['output']>;
  eventType: AuditLogEventType;
  id: Scalars['String']['output'];
  /** Seconds since the epoch. */
  timestamp: Scalars['Float']['output'];
};

export type AuditLogEventType =
  | 'CHANGE_SERVICE_USER_PERMISSIONS'
  | 'CHANGE_USER_PERMISSIONS'
  | 'CREATE_AGENT_TOKEN'
  | 'CREATE_CODE_LOCATION'
  | 'CREATE_DEPLOYMENT'
  | 'CREATE_ENT_TRIAL'
  | 'CREATE_ORGANIZATION_SUBDOMAIN'
  | 'CREATE_SECRET'
  | 'CREATE_SERVICE_TOKEN'
  | 'CREATE_SERVICE_USER'
  | 'CREATE_USER_TOKEN'
  | 'DELETE_CODE_LOCATION'
  | 'DELETE_DEPLOYMENT'
  | 'DELETE_ORGANIZATION_SUBDOMAIN'
  | 'DELETE_SECRET'
  | 'DELETE_SERVICE_USER'
  | 'EDIT_CUSTOMER_ID'
  | 'EDIT_SALESFORCE_ACCOUNT_ID'
  | 'IFRAME_LOG_IN'
  | 'LAUNCH_BACKFILL'
  | 'LAUNCH_RUN'
  | 'LOG_IN'
  | 'MODIFY_ALERT_POLICIES'
  | 'PUT_REVOKE_TOKEN'
  | 'REDEPLOY_SERVERLESS_AGENT'
  | 'REVOKE_AGENT_TOKEN'
  | 'REVOKE_SERVICE_TOKEN'
  | 'REVOKE_USER_TOKEN'
  | 'SET_ACCOUNT_REVIEW'
  | 'SET_ALERT_POLICY_MUTE_UNTIL'
  | 'SET_AUTO_MATERIALIZE_PAUSED'
  | 'UPDATE_AGENT_TOKEN_PERMISSIONS'
  | 'UPDATE_AGENT_TYPE'
  | 'UPDATE_CODE_LOCATION'
  | 'UPDATE_DEPLOYMENT_SETTINGS'
  | 'UPDATE_INTERNAL_ORGANIZATION_SETTINGS'
  | 'UPDATE_SCHEDULE'
  | 'UPDATE_SECRET'
  | 'UPDATE_SENSOR'
  | 'UPDATE_SERVICE_USER'
  | 'UPDATE_SUBSCRIPTION_PLAN'
  | 'UPDATE_SUBSCRIPTION_TYPE'
  | 'UPDATE_TRIAL_DAYS';

export type AuditLogFilters = {
  afterDatetime?: InputMaybe<Scalars['Float']['input']>;
  /** Seconds since the epoch, as is afterDatetime. */
  beforeDatetime?: InputMaybe<Scalars['Float']['input']>;
  deploymentNames?: InputMaybe<Array<Scalars['String']['input']>>;
  eventTypes?: InputMaybe<Array<AuditLogEventType>>;
  isBranchDeployment?: InputMaybe<Scalars['Boolean']['input']>;
  userEmails?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Entries come newest first; the cursor is the id of the last one seen. */
export type AuditLogQuery = {
  auditLogEntries?: Maybe<Array<AuditLogEntry>>;
  enabled: Scalars['Boolean']['output'];
};


/** Entries come newest first; the cursor is the id of the last one seen. */
export type AuditLogQueryAuditLogEntriesArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<AuditLogFilters>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

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

export type BranchDeploymentGitMetadata = {
  branchName: Scalars['String']['output'];
  branchUrl?: Maybe<Scalars['String']['output']>;
  pullRequestNumber?: Maybe<Scalars['String']['output']>;
  pullRequestStatus?: Maybe<PullRequestStatus>;
  pullRequestUrl?: Maybe<Scalars['String']['output']>;
  repoName: Scalars['String']['output'];
};

export type BranchDeploymentsConnection = {
  nextCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<DagsterCloudDeployment>;
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

export type CantRemoveAllAdminsError = Error & {
  message: Scalars['String']['output'];
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

export type CatalogJobSelection = {
  codeLocationName: Scalars['String']['output'];
  jobNames: Array<Scalars['String']['output']>;
  repositoryName: Scalars['String']['output'];
};

export type CatalogView = PinnableItemInterface & {
  canEdit: Scalars['Boolean']['output'];
  createdBy?: Maybe<ServiceUserOrUser>;
  description: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  id: Scalars['String']['output'];
  isPrivate: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  selection: CatalogViewSelection;
};

/** Lists that narrow each other, or a selection in the syntax of asset selections. */
export type CatalogViewSelection = {
  codeLocations: Array<CodeLocation>;
  columnTags: Array<DefinitionTag>;
  columns: Array<Scalars['String']['output']>;
  groups: Array<DefinitionGroup>;
  kinds: Array<Scalars['String']['output']>;
  owners: Array<AssetOwner>;
  querySelection?: Maybe<Scalars['String']['output']>;
  tableNames: Array<Scalars['String']['output']>;
  tags: Array<DefinitionTag>;
};

export type CatalogViewSelectionInput = {
  codeLocations: Array<CodeLocationAssetSelectionInput>;
  columnTags: Array<TagAssetSelectionInput>;
  columns: Array<Scalars['String']['input']>;
  groups: Array<GroupAssetSelectionInput>;
  kinds: Array<Scalars['String']['input']>;
  owners: Array<OwnerAssetSelectionInput>;
  querySelection?: InputMaybe<Scalars['String']['input']>;
  tableNames?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  tags: Array<TagAssetSelectionInput>;
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

export type CloudCodeServerStatus =
  | 'FAILED'
  | 'RUNNING'
  | 'STARTING';

export type CloudServerState = {
  error?: Maybe<PythonError>;
  locationName?: Maybe<Scalars['String']['output']>;
  status: CloudCodeServerStatus;
};

export type CodeLocation = {
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type CodeLocationAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  codeLocationName: Scalars['String']['output'];
  errorMessage?: Maybe<Scalars['String']['output']>;
  failureMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
};

export type CodeLocationAssetSelectionInput = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};

export type CodeLocationDiffSummary = {
  repositoryDiffs: Array<RepositoryDiffSummary>;
};

export type CodeLocationLoadHistoryEntry = {
  codeLocationDataUploadTimestamp: Scalars['Float']['output'];
  codeLocationUpdateTriggerTimestamp: Scalars['Float']['output'];
  configDocument?: Maybe<Scalars['GenericScalar']['output']>;
  diffSummary?: Maybe<CodeLocationDiffSummary>;
  displayMetadata: Array<RepositoryMetadata>;
  error?: Maybe<PythonError>;
  loadStatus: DagsterCloudCodeLocationLoadStatus;
  locationName: Scalars['String']['output'];
};

export type CodeLocationSearchResultCount = {
  codeLocationName: Scalars['String']['output'];
  numResults: Scalars['Int']['output'];
  repositoryName: Scalars['String']['output'];
};

export type CodeLocationTarget = {
  codeLocationNames?: Maybe<Array<Scalars['String']['output']>>;
};

export type CodeReferencesMetadataEntry = MetadataEntry & {
  codeReferences: Array<SourceLocation>;
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
};

export type CodeServerMetrics = {
  cpuLimit?: Maybe<MetricsTimeSeries>;
  cpuPercent?: Maybe<MetricsTimeSeries>;
  cpuUsage?: Maybe<MetricsTimeSeries>;
  memoryLimit?: Maybe<MetricsTimeSeries>;
  memoryPercent?: Maybe<MetricsTimeSeries>;
  memoryUsage?: Maybe<MetricsTimeSeries>;
  queuedRequests?: Maybe<MetricsTimeSeries>;
  requestUtilizationPercent?: Maybe<MetricsTimeSeries>;
  runningRequests?: Maybe<MetricsTimeSeries>;
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

export type CreateAgentTokenResult = DagsterCloudAgentToken | PythonError | UnauthorizedError;

export type CreateApiTokenResult = DagsterCloudApiToken | PythonError | UnauthorizedError;

export type CreateDeploymentResult = DagsterCloudDeployment | DeploymentLimitError | DeploymentNotFoundError | DuplicateDeploymentError | PythonError | UnauthorizedError;

export type CreateIssueResult = CreateIssueSuccess | PythonError | UnauthorizedError;

export type CreateIssueSuccess = {
  issue: Issue;
};

export type CreateOrUpdateAlertPolicyFromDocumentMutationResult = AlertPolicy | InvalidAlertPolicyError | PythonError | UnauthorizedError;

export type CreateOrUpdateCatalogViewMutationResult = CatalogView | PythonError | SelectionCantBeDeletedError | SelectionNotResolvableError | UnauthorizedError;

export type CreateOrUpdateCloudUserPermissionsInput = {
  customRoleId?: InputMaybe<Scalars['String']['input']>;
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  email: Scalars['String']['input'];
  grant: PermissionGrant;
  locationGrants?: InputMaybe<Array<InputMaybe<LocationScopedGrantInput>>>;
  ownerDefinitionsRole?: InputMaybe<GrantInput>;
};

export type CreateOrUpdateCustomRoleMutationResult = CreateOrUpdateCustomRoleSuccess | PythonError | UnauthorizedError;

export type CreateOrUpdateCustomRoleSuccess = {
  customRole: CustomRole;
};

export type CreateOrUpdateServiceUserPermissionsInput = {
  customRoleId?: InputMaybe<Scalars['String']['input']>;
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  grant: PermissionGrant;
  locationGrants?: InputMaybe<Array<InputMaybe<LocationScopedGrantInput>>>;
  ownerDefinitionsRole?: InputMaybe<GrantInput>;
  serviceUserId: Scalars['String']['input'];
};

export type CreateOrUpdateTeamMutationResult = CreateOrUpdateTeamSuccess | PythonError | UnauthorizedError;

export type CreateOrUpdateTeamPermissionMutationResult = CreateOrUpdateTeamPermissionSuccess | PythonError | UnauthorizedError | UserLimitError;

export type CreateOrUpdateTeamPermissionSuccess = {
  teamPermissions: DagsterCloudTeamPermissions;
};

export type CreateOrUpdateTeamSuccess = {
  team: DagsterCloudTeam;
};

export type CreateServiceTokenResult = PythonError | ServiceToken | ServiceTokenNotFoundError | UnauthorizedError;

export type CreateUserTokenResult = DagsterCloudUserToken | PythonError | UnauthorizedError;

export type CreditLimitTarget = {
  creditLimit: Scalars['Int']['output'];
};

export type CreditUsageByJobMetricValue = UsageMetricValue & {
  endTimestamp: Scalars['Float']['output'];
  jobName?: Maybe<Scalars['String']['output']>;
  repositoryLabel?: Maybe<Scalars['String']['output']>;
  startTimestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type CreditUsageMetricValue = UsageMetricValue & {
  endTimestamp: Scalars['Float']['output'];
  startTimestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type CronFreshnessPolicy = {
  deadlineCron: Scalars['String']['output'];
  lowerBoundDeltaSeconds: Scalars['Int']['output'];
  timezone: Scalars['String']['output'];
};

/** A role that the organization made for itself out of single permissions. */
export type CustomRole = {
  deploymentScope: CustomRoleDeploymentScope;
  description: Scalars['String']['output'];
  iconName: Scalars['String']['output'];
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  permissions: Array<CustomRolePermission>;
};

export type CustomRoleDeploymentScope =
  | 'DEPLOYMENT'
  | 'ORGANIZATION';

export type CustomRoleInUseError = Error & {
  message: Scalars['String']['output'];
};

export type CustomRolePermission =
  | 'DELETE_RUNS'
  | 'EDIT_ALERTS'
  | 'EDIT_ALL_CATALOG_VIEWS'
  | 'EDIT_APP_MANAGED_COMPONENTS'
  | 'EDIT_CODE_LOCATIONS'
  | 'EDIT_CONCURRENCY_LIMITS'
  | 'EDIT_CUSTOM_ROLES'
  | 'EDIT_DEPLOYMENT_PERMISSIONS'
  | 'EDIT_DEPLOYMENT_SETTINGS'
  | 'EDIT_DYNAMIC_PARTITIONS'
  | 'EDIT_EXTERNAL_ASSET_CONNECTIONS'
  | 'EDIT_INSIGHTS_METRICS'
  | 'EDIT_ISSUES'
  | 'EDIT_OTHER_USERS_CATALOG_VIEWS'
  | 'EDIT_SECRETS'
  | 'EDIT_SENSOR_CURSORS'
  | 'EDIT_USERS_AND_TEAMS'
  | 'MANAGE_BILLING'
  | 'MANAGE_BRANCH_DEPLOYMENTS'
  | 'MANAGE_FULL_DEPLOYMENTS'
  | 'MANAGE_SERVICE_USERS'
  | 'MANAGE_SSO_AND_SCIM'
  | 'READ_AND_EDIT_AGENT_TOKENS'
  | 'READ_AND_EDIT_ALL_USER_TOKENS'
  | 'READ_AUDIT_LOG'
  | 'READ_SECRET_VALUES'
  | 'REDEPLOY_CODE_LOCATIONS'
  | 'REPORT_ASSET_EVENTS'
  | 'START_AND_STOP_RUNS'
  | 'TOGGLE_SCHEDULES'
  | 'TOGGLE_SENSORS'
  | 'WIPE_ASSETS';

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

export type DagsterCloudAgentToken = {
  createTimestamp?: Maybe<Scalars['Float']['output']>;
  createdBy?: Maybe<DagsterCloudUser>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['Int']['output'];
  revokeTimestamp?: Maybe<Scalars['Float']['output']>;
  revoked: Scalars['Boolean']['output'];
  revokedBy?: Maybe<DagsterCloudUser>;
  /** The secret itself. */
  token: Scalars['String']['output'];
};

export type DagsterCloudAgentTokens = {
  tokens: Array<DagsterCloudAgentToken>;
};

export type DagsterCloudApiToken = {
  createTimestamp?: Maybe<Scalars['Float']['output']>;
  createdBy?: Maybe<DagsterCloudUser>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  revokeTimestamp?: Maybe<Scalars['Float']['output']>;
  revoked: Scalars['Boolean']['output'];
  revokedBy?: Maybe<DagsterCloudUser>;
  /** The secret itself. */
  token: Scalars['String']['output'];
  tokenType: DagsterCloudApiTokenType;
};

export type DagsterCloudApiTokenType =
  | 'SCIM';

export type DagsterCloudApiTokens = {
  tokens: Array<DagsterCloudApiToken>;
};

export type DagsterCloudCodeLocationLoadStatus =
  | 'ERROR'
  | 'LOADED';

/** A deployment of the organization: a full one, or that of a branch, which lives as long as the branch. */
export type DagsterCloudDeployment = {
  agentType: DeploymentAgentType;
  branchDeploymentGitMetadata?: Maybe<BranchDeploymentGitMetadata>;
  canAccessDeployment: Scalars['Boolean']['output'];
  canDeleteDeployment: Scalars['Boolean']['output'];
  canEditDeploymentSettings: Scalars['Boolean']['output'];
  commits: Array<DeploymentCommit>;
  deploymentId: Scalars['Int']['output'];
  deploymentName: Scalars['String']['output'];
  deploymentSettings: DeploymentSettings;
  deploymentStatus: DeploymentStatus;
  deploymentType: DagsterCloudDeploymentType;
  isBranchDeployment: Scalars['Boolean']['output'];
  latestCommit?: Maybe<DeploymentCommit>;
  organizationId: Scalars['Int']['output'];
  organizationName: Scalars['String']['output'];
  parentDeployment?: Maybe<DagsterCloudDeployment>;
  workspaceEntries: Array<WorkspaceEntry>;
};


/** A deployment of the organization: a full one, or that of a branch, which lives as long as the branch. */
export type DagsterCloudDeploymentWorkspaceEntriesArgs = {
  agentQueues?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type DagsterCloudDeploymentType =
  | 'BRANCH'
  | 'PRODUCTION';

export type DagsterCloudFeatureGate = {
  key: FeatureGateKey;
  value?: Maybe<Scalars['GenericScalar']['output']>;
};

/** Who the token belongs to. An agent token has no user. */
export type DagsterCloudIdentity = {
  currentDeployment?: Maybe<DagsterCloudDeployment>;
  featureGates: Array<DagsterCloudFeatureGate>;
  permissions: Array<DagsterCloudPermission>;
  viewer?: Maybe<DagsterCloudUser>;
};

export type DagsterCloudOrganization = {
  id: Scalars['Int']['output'];
  metadata: DagsterCloudOrganizationMetadata;
  name: Scalars['String']['output'];
  publicId: Scalars['String']['output'];
  status: OrganizationStatus;
};

export type DagsterCloudOrganizationMetadata = {
  githubAppInstallation?: Maybe<GithubAppInstallation>;
  slackAppInstallation?: Maybe<SlackAppInstallation>;
};

/** What the viewer may do in the organization and in the current deployment, by the permission's name. */
export type DagsterCloudPermission = {
  disabledReason?: Maybe<Scalars['String']['output']>;
  permission: Scalars['String']['output'];
  value: Scalars['Boolean']['output'];
};

export type DagsterCloudPlanType =
  | 'ENTERPRISE'
  | 'OPPORTUNITY'
  | 'PARTNER'
  | 'SOLO'
  | 'STANDARD'
  | 'TEAM'
  | 'TEAM_V2'
  | 'UNKNOWN';

/** A role at one scope, and where it differs for single code locations. */
export type DagsterCloudScopedPermissionGrant = {
  customRoleId?: Maybe<Scalars['String']['output']>;
  deploymentId?: Maybe<Scalars['Int']['output']>;
  deploymentScope: PermissionDeploymentScope;
  grant: PermissionGrant;
  id: Scalars['Int']['output'];
  locationGrants: Array<LocationScopedGrant>;
  organizationId: Scalars['Int']['output'];
  ownerDefinitionsRoleHandle?: Maybe<PermissionRoleHandle>;
};

export type DagsterCloudTeam = {
  id: Scalars['String']['output'];
  members: Array<DagsterCloudUser>;
  name: Scalars['String']['output'];
};

/** A team and every grant given to it; each member has them too. */
export type DagsterCloudTeamPermissions = {
  allBranchDeploymentsPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  deploymentPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  id: Scalars['String']['output'];
  organizationPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  perBaseBranchDeploymentsPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  team: DagsterCloudTeam;
};

export type DagsterCloudTokenNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type DagsterCloudUser = {
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isScimProvisioned: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
  userId: Scalars['Int']['output'];
};

export type DagsterCloudUserToken = {
  createTimestamp?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['Int']['output'];
  revokeTimestamp?: Maybe<Scalars['Float']['output']>;
  revoked: Scalars['Boolean']['output'];
  revokedBy?: Maybe<DagsterCloudUser>;
  /** The secret itself. */
  token: Scalars['String']['output'];
  user: DagsterCloudUser;
};

export type DagsterCloudUserTokens = {
  tokens: Array<DagsterCloudUserToken>;
};

/** A user and every grant given to the user alone; what comes by way of a team is not in it. */
export type DagsterCloudUserWithScopedPermissionGrants = ScopedPermissionGrantInterface & {
  allBranchDeploymentsPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  deploymentPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  id: Scalars['String']['output'];
  licensedRole?: Maybe<PermissionGrant>;
  organizationPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  perBaseBranchDeploymentsPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  user: DagsterCloudUser;
};

export type DagsterCloudUserWithScopedPermissionGrantsOrError = CantRemoveAllAdminsError | DagsterCloudUserWithScopedPermissionGrants | PythonError | UnauthorizedError | UserLimitError | UserNotFoundError;

export type DagsterCloudUsersWithScopedPermissionGrants = {
  userCountsByHighestLevel: Array<UserCount>;
  users: Array<DagsterCloudUserWithScopedPermissionGrants>;
};

export type DagsterCloudUsersWithScopedPermissionGrantsOrError = DagsterCloudUsersWithScopedPermissionGrants | PythonError | UnauthorizedError;

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

export type DefinitionGroup = {
  groupName: Scalars['String']['output'];
  repositoryLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
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

export type DeleteAlertPolicyMutationResult = DeleteAlertPolicySuccess | PythonError | UnauthorizedError;

export type DeleteAlertPolicySuccess = {
  alertPolicyName: Scalars['String']['output'];
};

export type DeleteAppManagedComponentResult = DeleteAppManagedComponentSuccess | PythonError | UnauthorizedError;

export type DeleteAppManagedComponentSuccess = {
  componentId: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
};

export type DeleteCustomRoleMutationResult = CustomRoleInUseError | DeleteCustomRoleSuccess | PythonError | UnauthorizedError;

export type DeleteCustomRoleSuccess = {
  customRoleId: Scalars['String']['output'];
};

export type DeleteDeploymentResult = DagsterCloudDeployment | DeleteFinalDeploymentError | DeploymentNotFoundError | PythonError | UnauthorizedError;

export type DeleteDynamicPartitionsResult = DeleteDynamicPartitionsSuccess | PythonError | UnauthorizedError | UnsupportedOperationError;

export type DeleteDynamicPartitionsSuccess = {
  partitionsDefName: Scalars['String']['output'];
};

export type DeleteFinalDeploymentError = Error & {
  message: Scalars['String']['output'];
};

export type DeleteLocationMutationResult = DeleteLocationSuccess | PythonError | UnauthorizedError;

export type DeleteLocationSuccess = {
  locationName: Scalars['String']['output'];
};

export type DeletePipelineRunResult = DeletePipelineRunSuccess | PythonError | RunNotFoundError | UnauthorizedError;

export type DeletePipelineRunSuccess = {
  runId: Scalars['String']['output'];
};

export type DeleteRunMutation = {
  Output: DeletePipelineRunResult;
};

export type DeleteTeamMutationResult = DeleteTeamSuccess | PythonError | UnauthorizedError;

export type DeleteTeamSuccess = {
  teamId: Scalars['String']['output'];
};

export type DeploymentAgentType =
  | 'HYBRID'
  | 'SERVERLESS';

export type DeploymentCommit = {
  authorEmail?: Maybe<Scalars['String']['output']>;
  authorName?: Maybe<Scalars['String']['output']>;
  commitHash: Scalars['String']['output'];
  commitMessage?: Maybe<Scalars['String']['output']>;
  commitUrl?: Maybe<Scalars['String']['output']>;
  timestamp: Scalars['Float']['output'];
};

export type DeploymentLimitError = Error & {
  message: Scalars['String']['output'];
};

export type DeploymentNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type DeploymentOrError = DagsterCloudDeployment | DeploymentNotFoundError | PythonError | UnauthorizedError;

export type DeploymentReportingMetricsFilter = {
  branchDeployments?: InputMaybe<Scalars['Boolean']['input']>;
  deploymentIds?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type DeploymentSettings = {
  /** A mapping of mappings, such as run_queue and run_monitoring. */
  settings?: Maybe<Scalars['GenericScalar']['output']>;
};

export type DeploymentSettingsInput = {
  settings?: InputMaybe<Scalars['GenericScalar']['input']>;
};

export type DeploymentSettingsSchema = {
  allConfigTypes: Array<ConfigType>;
  rootConfigType: ConfigType;
};

export type DeploymentStatus =
  | 'ACTIVE'
  | 'PENDING_DELETION';

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

export type DuplicateDeploymentError = Error & {
  message: Scalars['String']['output'];
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

export type EditApiTokenDescriptionResult = DagsterCloudApiToken | DagsterCloudTokenNotFoundError | PythonError | UnauthorizedError;

export type EditDescAgentTokenResult = DagsterCloudAgentToken | DagsterCloudTokenNotFoundError | PythonError | UnauthorizedError;

export type EditDescUserTokenResult = DagsterCloudTokenNotFoundError | DagsterCloudUserToken | PythonError | UnauthorizedError;

export type EmailAlertPolicyNotification = {
  emailAddresses: Array<Scalars['String']['output']>;
};

export type EmailOwnersAlertPolicyNotification = {
  defaultEmailAddresses: Array<Scalars['String']['output']>;
};

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

export type FavoritesSelectionViewTarget = {
  userEmail: Scalars['String']['output'];
};

export type FeatureFlag = {
  enabled: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type FeatureGateKey =
  | 'ASSET_HEALTH_LIVE_DATA_KILL_SWITCH'
  | 'BACKEND_SEARCH_ENABLED'
  | 'BACKFILL_LOG_STORAGE'
  | 'BILLING_AND_USAGE_ENABLED'
  | 'CATALOG_HIDE_ASSETS_WITHOUT_DEFINITIONS_BY_DEFAULT'
  | 'CATALOG_SELECTION_ALERTS'
  | 'CUSTOM_RBAC_ENABLED'
  | 'DAGSTER_PLUS_ISSUES_ENABLED'
  | 'DBT_NUX_UI'
  | 'EDITOR_ADMIN_LIMIT'
  | 'ENABLE_AI_SUMMARIES'
  | 'ENABLE_ANOMALY_DETECTION'
  | 'ENABLE_ASSET_HEALTH_QUERIES'
  | 'ENABLE_ASSET_TABLE_SCHEMA_ALERTS'
  | 'ENABLE_AUDIT_LOG_ACCESS'
  | 'ENABLE_BACKGROUND_ASSET_WIPE'
  | 'ENABLE_CATALOG_VIEWS'
  | 'ENABLE_COMPASS_PROPOSE_ISSUES'
  | 'ENABLE_DATADOG_INTEGRATION'
  | 'ENABLE_EXTERNAL_ASSET_CONNECTIONS'
  | 'ENABLE_INGEST_INSIGHTS_FROM_METADATA'
  | 'ENABLE_INSIGHTS_V2_ALERTS'
  | 'ENABLE_NEW_PRICING_MAY_2026_UI'
  | 'ENABLE_OPT_IN_DEFINITIONS_HISTORY'
  | 'ENABLE_ORG_SETTINGS_TEAMS_PAGE'
  | 'ENABLE_PAGERDUTY_ALERTS'
  | 'ENABLE_PER_BASE_BRANCH_DEPLOYMENT_PERMISSIONS'
  | 'ENABLE_SCIM_PROVISIONING_PAGE'
  | 'ENABLE_SERVICE_USERS'
  | 'ENABLE_STREAMLINE_EMIT_VM_EXPERIMENTAL_CUSTOM_METRICS'
  | 'ENABLE_TRACKING_DEFINITIONS_HISTORY'
  | 'ENABLE_USER_MANAGED_CREDIT_SEAT_EXPANSIONS'
  | 'ENABLE_WEBHOOK_ALERTS'
  | 'GITLAB_NUX_ENABLED'
  | 'INSIGHTS_ENABLE_ALERTS'
  | 'INSIGHTS_HIDE_GQL_SUBMISSION_PATH_COST_METRICS'
  | 'INSIGHTS_SHOW_BIGQUERY_COST_METRICS'
  | 'INSIGHTS_USE_S3_SUBMISSION_PATH_COST_METRICS'
  | 'KPIS_VIEW_ENABLED'
  | 'NATIVE_SECRETS_ENABLED'
  | 'OBSERVE_DARK_LAUNCH_ENABLED'
  | 'ONBOARDING_CHECKLIST_ENABLED'
  | 'ON_HIGH_VELOCITY_CREDIT_MODEL'
  | 'PRICING_MAY_2023_UI'
  | 'PRODUCTION_DEPLOYMENT_LIMIT'
  | 'SERVERLESS_QUICKSTART_REPO_URL'
  | 'SHOW_AUTO_MATERIALIZE_SENSOR_BANNER'
  | 'SHOW_LEGACY_INSIGHTS'
  | 'TOAST_FOR_VERSION_UPDATE'
  | 'TRIAL_SERVERLESS_USAGE_LIMIT'
  | 'USE_CREATE_DAGSTER_SCAFFOLDING'
  | 'VERBOSE_TRACING'
  | 'VICTORIA_METRICS_ENABLED';

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

export type GithubAppInstallation = {
  accountName?: Maybe<Scalars['String']['output']>;
  repos: Array<Scalars['String']['output']>;
};

export type GrantInput = {
  customRoleId?: InputMaybe<Scalars['String']['input']>;
  grant: PermissionGrant;
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

export type GroupAssetSelectionInput = {
  groupName: Scalars['String']['input'];
  repositoryLocationName?: InputMaybe<Scalars['String']['input']>;
  repositoryName?: InputMaybe<Scalars['String']['input']>;
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

export type InsightsAlertComparisonOperator =
  | 'GREATER_THAN'
  | 'LESS_THAN';

export type InsightsAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  computedValue: Scalars['Float']['output'];
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  metricName: Scalars['String']['output'];
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
};

export type InsightsAssetGroupThresholdTarget = {
  assetGroup: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
  metricName: Scalars['String']['output'];
  operator: InsightsAlertComparisonOperator;
  selectionPeriodDays: Scalars['Int']['output'];
  threshold: Scalars['Float']['output'];
};

export type InsightsAssetThresholdTarget = {
  assetKey: AssetKey;
  metricName: Scalars['String']['output'];
  operator: InsightsAlertComparisonOperator;
  selectionPeriodDays: Scalars['Int']['output'];
  threshold: Scalars['Float']['output'];
};

export type InsightsDeploymentThresholdTarget = {
  metricName: Scalars['String']['output'];
  operator: InsightsAlertComparisonOperator;
  selectionPeriodDays: Scalars['Int']['output'];
  threshold: Scalars['Float']['output'];
};

export type InsightsEmptyRunEntry = {
  runId: Scalars['String']['output'];
  timestamp: Scalars['Float']['output'];
};

export type InsightsJobThresholdTarget = {
  jobName: Scalars['String']['output'];
  locationName: Scalars['String']['output'];
  metricName: Scalars['String']['output'];
  operator: InsightsAlertComparisonOperator;
  selectionPeriodDays: Scalars['Int']['output'];
  threshold: Scalars['Float']['output'];
};

export type InsightsRunEntry = {
  runId: Scalars['String']['output'];
  timestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type InsightsRunLevelMetrics = {
  entity: ReportingObjet;
  runsWithData: Array<Maybe<InsightsRunEntry>>;
  runsWithoutData: Array<Maybe<InsightsEmptyRunEntry>>;
};

export type InsightsRunLevelMetricsOrError = InsightsRunLevelMetrics | PythonError | ReportingInputError | UnauthorizedError;

export type InsightsRunLevelMetricsSelector = {
  metricName: Scalars['String']['input'];
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

export type InstigatorType =
  | 'AUTO_MATERIALIZE'
  | 'SCHEDULE'
  | 'SENSOR';

export type IntMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  intRepr: Scalars['String']['output'];
  intValue?: Maybe<Scalars['Int']['output']>;
  label: Scalars['String']['output'];
};

export type InternalFreshnessPolicy = CronFreshnessPolicy | TimeWindowFreshnessPolicy;

export type InvalidAlertPolicyError = Error & {
  errors: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

export type InvalidLocationError = Error & {
  errors: Array<Maybe<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

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

export type Issue = {
  context?: Maybe<Scalars['String']['output']>;
  /** Seconds since the epoch. */
  createdAt: Scalars['Float']['output'];
  createdBy?: Maybe<ServiceUserOrUser>;
  description: Scalars['String']['output'];
  id: Scalars['String']['output'];
  linkedObjects: Array<IssueLinkedObject>;
  metadata?: Maybe<IssueMetadata>;
  /** What it was made from; older servers have no other links. */
  origin?: Maybe<IssueLinkedObject>;
  /** What it goes by in the UI and in arguments; older servers have the id alone. */
  publicId: Scalars['String']['output'];
  status: IssueStatus;
  title: Scalars['String']['output'];
};

export type IssueConnection = {
  cursor?: Maybe<Scalars['String']['output']>;
  hasMore: Scalars['Boolean']['output'];
  issues: Array<Issue>;
};

export type IssueConnectionOrError = IssueConnection | PythonError | UnauthorizedError;

export type IssueLinkedObject = Asset | Run;

export type IssueLinkedObjectInput = {
  assetKey?: InputMaybe<AssetKeyInput>;
  runId?: InputMaybe<Scalars['String']['input']>;
};

export type IssueMetadata = {
  pullRequestUrl?: Maybe<Scalars['String']['output']>;
};

export type IssueOrError = Issue | PythonError | UnauthorizedError;

export type IssueStatus =
  | 'CANCELED'
  | 'CLOSED'
  | 'OPEN'
  | 'TRIAGE';

export type IssuesFilter = {
  statuses?: InputMaybe<Array<IssueStatus>>;
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

export type JobPinnableItem = PinnableItemInterface & {
  canEdit: Scalars['Boolean']['output'];
  createdBy?: Maybe<ServiceUserOrUser>;
  description: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  id: Scalars['String']['output'];
  isPrivate: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  selection: CatalogJobSelection;
};

export type JobReportingMetricsFilter = {
  jobs?: InputMaybe<Array<InputMaybe<QualifiedJob>>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type JobRunAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  codeLocationName: Scalars['String']['output'];
  errorMessage?: Maybe<Scalars['String']['output']>;
  eventType: AlertPolicyEventType;
  id: Scalars['String']['output'];
  jobName: Scalars['String']['output'];
  runId?: Maybe<Scalars['String']['output']>;
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
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

export type LocationSchema = {
  allConfigTypes: Array<ConfigType>;
  rootConfigType: ConfigType;
};

export type LocationScopedGrant = {
  customRoleId?: Maybe<Scalars['String']['output']>;
  grant: PermissionGrant;
  locationName: Scalars['String']['output'];
};

export type LocationScopedGrantInput = {
  customRoleId?: InputMaybe<Scalars['String']['input']>;
  grant: PermissionGrant;
  locationName: Scalars['String']['input'];
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

export type LocationsAsDocument = {
  /** {locations: [{location_name, …}]} */
  document?: Maybe<Scalars['GenericScalar']['output']>;
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

export type LongRunningJobThresholdTarget = {
  codeLocationNames?: Maybe<Array<Scalars['String']['output']>>;
  jobs?: Maybe<Array<AlertQualifiedJob>>;
  tags?: Maybe<Array<AlertPolicyTag>>;
  thresholdSeconds: Scalars['Float']['output'];
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

export type MetricComparisonType =
  | 'ABSOLUTE'
  | 'PERCENT_CHANGE';

export type MetricMonitorAssetSelectionThresholdTarget = {
  aggregationFunction: ReportingAggregationFunction;
  assetSelection: Scalars['String']['output'];
  combineFn: MetricThresholdCombineFunction;
  comparisonType: MetricComparisonType;
  /** In hours. */
  lookbackWindow: Scalars['Float']['output'];
  metricName: Scalars['String']['output'];
  thresholds: MetricThresholds;
};

export type MetricMonitorAssetSelectionViewThresholdTarget = {
  aggregationFunction: ReportingAggregationFunction;
  assetSelectionViewId: Scalars['String']['output'];
  combineFn: MetricThresholdCombineFunction;
  comparisonType: MetricComparisonType;
  lookbackWindow: Scalars['Float']['output'];
  metricName: Scalars['String']['output'];
  thresholds: MetricThresholds;
  view?: Maybe<CatalogView>;
};

export type MetricMonitorComputedValue = AssetMetricMonitorComputedValue;

export type MetricMonitorFavoritesThresholdTarget = {
  aggregationFunction: ReportingAggregationFunction;
  combineFn: MetricThresholdCombineFunction;
  comparisonType: MetricComparisonType;
  lookbackWindow: Scalars['Float']['output'];
  metricName: Scalars['String']['output'];
  thresholds: MetricThresholds;
  userEmail: Scalars['String']['output'];
};

export type MetricThresholdCombineFunction =
  | 'ALL'
  | 'ANY';

export type MetricThresholds = {
  maxAllowedValue?: Maybe<Scalars['Float']['output']>;
  minAllowedValue?: Maybe<Scalars['Float']['output']>;
};

export type MetricType = {
  category?: Maybe<Scalars['String']['output']>;
  /** Dollars that one unit costs, where the organization has said so. */
  costMultiplier?: Maybe<Scalars['Float']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  displayName: Scalars['String']['output'];
  id: Scalars['String']['output'];
  metricName: Scalars['String']['output'];
  /** Whether it was asked for and has no figures yet. */
  pending?: Maybe<Scalars['Boolean']['output']>;
  unitType?: Maybe<ReportingUnitType>;
  visible?: Maybe<Scalars['Boolean']['output']>;
};

export type MetricTypeList = {
  id: Scalars['String']['output'];
  metricTypes: Array<MetricType>;
};

export type MetricTypeListOrError = MetricTypeList | PythonError | UnauthorizedError;

export type MetricsAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  computedValues: Array<MetricMonitorComputedValue>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  metricName: Scalars['String']['output'];
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
};

export type MetricsDataPoint = {
  timestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

/** Where Insights keeps its figures: POSTGRES is the older store, of organizations that were not moved. */
export type MetricsStoreType =
  | 'POSTGRES'
  | 'VICTORIA_METRICS';

export type MetricsTimeSeries = {
  endTimestamp: Scalars['Float']['output'];
  metricName: Scalars['String']['output'];
  points: Array<MetricsDataPoint>;
  startTimestamp: Scalars['Float']['output'];
  tags: Array<Scalars['String']['output']>;
  unitType?: Maybe<MetricsUnitType>;
};

export type MetricsUnitType =
  | 'BYTE'
  | 'CPU'
  | 'MEBIBYTE'
  | 'MILLICORE'
  | 'PERCENT'
  | 'REQUEST';

export type MicrosoftTeamsAlertPolicyNotification = {
  webhookUrl: Scalars['String']['output'];
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
  addMemberToTeam: AddMemberToTeamMutationResult;
  addOrUpdateLocationFromDocument: AddOrUpdateLocationFromDocumentMutationResult;
  addUserFavoriteAsset: AddOrRemoveUserFavoriteAssetMutationResult;
  addUserToOrganization: AddUserToOrganizationMutationResult;
  cancelPartitionBackfill: CancelBackfillResult;
  createAgentToken: CreateAgentTokenResult;
  createApiToken: CreateApiTokenResult;
  createCustomRole: CreateOrUpdateCustomRoleMutationResult;
  createDeployment: CreateDeploymentResult;
  createIssue: CreateIssueResult;
  createOrUpdateAlertPolicyFromDocument: CreateOrUpdateAlertPolicyFromDocumentMutationResult;
  createOrUpdateCatalogView: CreateOrUpdateCatalogViewMutationResult;
  createOrUpdateServiceUserPermissions: ServiceUserWithScopedPermissionGrantsOrError;
  createOrUpdateTeam: CreateOrUpdateTeamMutationResult;
  createOrUpdateTeamPermission: CreateOrUpdateTeamPermissionMutationResult;
  createOrUpdateUserPermissions: DagsterCloudUserWithScopedPermissionGrantsOrError;
  createServiceToken: CreateServiceTokenResult;
  createUserToken: CreateUserTokenResult;
  deleteAlertPolicy: DeleteAlertPolicyMutationResult;
  deleteAppManagedComponent: DeleteAppManagedComponentResult;
  deleteCatalogView: CreateOrUpdateCatalogViewMutationResult;
  deleteConcurrencyLimit: Scalars['Boolean']['output'];
  deleteCustomRole: DeleteCustomRoleMutationResult;
  deleteDeployment: DeleteDeploymentResult;
  deleteDynamicPartitions: DeleteDynamicPartitionsResult;
  deleteLocation: DeleteLocationMutationResult;
  deletePipelineRun: DeletePipelineRunResult;
  deleteRun: DeletePipelineRunResult;
  deleteTeam: DeleteTeamMutationResult;
  editAgentTokenDescription: EditDescAgentTokenResult;
  editApiTokenDescription: EditApiTokenDescriptionResult;
  editUserTokenDescription: EditDescUserTokenResult;
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
  removeMemberFromTeam: RemoveMemberFromTeamMutationResult;
  removeServiceUserPermissions: ServiceUserWithScopedPermissionGrantsOrError;
  removeTeamPermission: RemoveTeamPermissionMutationResult;
  removeUserFavoriteAsset: AddOrRemoveUserFavoriteAssetMutationResult;
  removeUserFromOrganization: RemoveUserFromOrganizationMutationResult;
  removeUserPermissions: DagsterCloudUserWithScopedPermissionGrantsOrError;
  renameTeam: RenameTeamResult;
  reportAssetCheckEvaluations: ReportAssetCheckEvaluationResult;
  reportRunlessAssetEvents: ReportRunlessAssetEventsResult;
  resetSchedule: ScheduleMutationResult;
  resetSensor: SensorOrError;
  resumePartitionBackfill: ResumeBackfillResult;
  revokeAgentToken: RevokeAgentTokenResult;
  revokeApiToken: RevokeApiTokenResult;
  revokeServiceToken: RevokeServiceTokenResult;
  revokeUserToken: RevokeUserTokenResult;
  scheduleDryRun: ScheduleDryRunResult;
  sendSampleNotification: SendSampleNotificationMutationResult;
  sensorDryRun: SensorDryRunResult;
  setAlertPolicyMuteUntil: SetAlertPolicyMuteUntilMutationResult;
  setAppManagedComponent: SetAppManagedComponentResult;
  setAutoMaterializePaused: Scalars['Boolean']['output'];
  setConcurrencyLimit: Scalars['Boolean']['output'];
  setDeploymentSettings: SetDeploymentSettingsResult;
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
  toggleOnboardingChecklistEntry: ToggleOnboardingChecklistEntryResult;
  updateCustomRole: CreateOrUpdateCustomRoleMutationResult;
  updateIssue: UpdateIssueResult;
  updateOrganizationSettings: SetOrganizationSettingsResult;
  updateServiceToken: UpdateServiceTokenResult;
  wipeAssets: AssetWipeMutationResult;
};


export type MutationAddDynamicPartitionArgs = {
  partitionKey: Scalars['String']['input'];
  partitionsDefName: Scalars['String']['input'];
  repositorySelector: RepositorySelector;
};


export type MutationAddMemberToTeamArgs = {
  memberId: Scalars['Int']['input'];
  teamId: Scalars['String']['input'];
};


export type MutationAddOrUpdateLocationFromDocumentArgs = {
  document: Scalars['GenericScalar']['input'];
};


export type MutationAddUserFavoriteAssetArgs = {
  assetKey: AssetKeyInput;
};


export type MutationAddUserToOrganizationArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCancelPartitionBackfillArgs = {
  backfillId: Scalars['String']['input'];
};


export type MutationCreateAgentTokenArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCreateApiTokenArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  tokenType: DagsterCloudApiTokenType;
};


export type MutationCreateCustomRoleArgs = {
  customRoleDeploymentScope: CustomRoleDeploymentScope;
  customRolePermissions: Array<CustomRolePermission>;
  description: Scalars['String']['input'];
  iconName: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationCreateDeploymentArgs = {
  deploymentAgentType?: InputMaybe<DeploymentAgentType>;
  deploymentName: Scalars['String']['input'];
  inheritPermsDeploymentId?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationCreateIssueArgs = {
  description: Scalars['String']['input'];
  origin?: InputMaybe<IssueLinkedObjectInput>;
  title: Scalars['String']['input'];
};


export type MutationCreateOrUpdateAlertPolicyFromDocumentArgs = {
  document: Scalars['GenericScalar']['input'];
};


export type MutationCreateOrUpdateCatalogViewArgs = {
  description: Scalars['String']['input'];
  icon: Scalars['String']['input'];
  id?: InputMaybe<Scalars['String']['input']>;
  isPrivate: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  ownerEmail?: InputMaybe<Scalars['String']['input']>;
  selection: CatalogViewSelectionInput;
};


export type MutationCreateOrUpdateServiceUserPermissionsArgs = {
  serviceUserPermission: CreateOrUpdateServiceUserPermissionsInput;
};


export type MutationCreateOrUpdateTeamArgs = {
  name: Scalars['String']['input'];
};


export type MutationCreateOrUpdateTeamPermissionArgs = {
  customRoleId?: InputMaybe<Scalars['String']['input']>;
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  grant: PermissionGrant;
  locationGrants?: InputMaybe<Array<InputMaybe<LocationScopedGrantInput>>>;
  ownerDefinitionsRole?: InputMaybe<GrantInput>;
  teamId: Scalars['String']['input'];
};


export type MutationCreateOrUpdateUserPermissionsArgs = {
  userPermission: CreateOrUpdateCloudUserPermissionsInput;
};


export type MutationCreateServiceTokenArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  serviceUserId: Scalars['String']['input'];
};


export type MutationCreateUserTokenArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteAlertPolicyArgs = {
  alertPolicyName: Scalars['String']['input'];
};


export type MutationDeleteAppManagedComponentArgs = {
  componentId: Scalars['String']['input'];
  locationName: Scalars['String']['input'];
};


export type MutationDeleteCatalogViewArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteConcurrencyLimitArgs = {
  concurrencyKey: Scalars['String']['input'];
};


export type MutationDeleteCustomRoleArgs = {
  customRoleId: Scalars['String']['input'];
};


export type MutationDeleteDeploymentArgs = {
  deploymentId: Scalars['Int']['input'];
};


export type MutationDeleteDynamicPartitionsArgs = {
  partitionKeys: Array<Scalars['String']['input']>;
  partitionsDefName: Scalars['String']['input'];
  repositorySelector: RepositorySelector;
  wipeMaterializations?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDeleteLocationArgs = {
  locationName: Scalars['String']['input'];
};


export type MutationDeletePipelineRunArgs = {
  runId: Scalars['String']['input'];
};


export type MutationDeleteRunArgs = {
  runId: Scalars['String']['input'];
};


export type MutationDeleteTeamArgs = {
  teamId: Scalars['String']['input'];
};


export type MutationEditAgentTokenDescriptionArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  tokenId: Scalars['Int']['input'];
};


export type MutationEditApiTokenDescriptionArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  tokenId: Scalars['ID']['input'];
  tokenType: DagsterCloudApiTokenType;
};


export type MutationEditUserTokenDescriptionArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  tokenId: Scalars['Int']['input'];
  userId: Scalars['Int']['input'];
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


export type MutationRemoveMemberFromTeamArgs = {
  memberId: Scalars['Int']['input'];
  teamId: Scalars['String']['input'];
};


export type MutationRemoveServiceUserPermissionsArgs = {
  serviceUserPermission: RemoveServiceUserPermissionsInput;
};


export type MutationRemoveTeamPermissionArgs = {
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  teamId: Scalars['String']['input'];
};


export type MutationRemoveUserFavoriteAssetArgs = {
  assetKey: AssetKeyInput;
};


export type MutationRemoveUserFromOrganizationArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRemoveUserPermissionsArgs = {
  userPermission: RemoveUserPermissionsInput;
};


export type MutationRenameTeamArgs = {
  name: Scalars['String']['input'];
  teamId: Scalars['String']['input'];
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


export type MutationRevokeAgentTokenArgs = {
  tokenId: Scalars['Int']['input'];
};


export type MutationRevokeApiTokenArgs = {
  tokenId: Scalars['ID']['input'];
  tokenType: DagsterCloudApiTokenType;
};


export type MutationRevokeServiceTokenArgs = {
  tokenId: Scalars['String']['input'];
};


export type MutationRevokeUserTokenArgs = {
  tokenId: Scalars['Int']['input'];
  userId: Scalars['Int']['input'];
};


export type MutationScheduleDryRunArgs = {
  selectorData: ScheduleSelector;
  timestamp?: InputMaybe<Scalars['Float']['input']>;
};


export type MutationSendSampleNotificationArgs = {
  document: Scalars['GenericScalar']['input'];
};


export type MutationSensorDryRunArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  selectorData: SensorSelector;
};


export type MutationSetAlertPolicyMuteUntilArgs = {
  alertPolicyId: Scalars['String']['input'];
  muteForSeconds?: InputMaybe<Scalars['Int']['input']>;
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


export type MutationSetDeploymentSettingsArgs = {
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentSettings: DeploymentSettingsInput;
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


export type MutationToggleOnboardingChecklistEntryArgs = {
  entryKey?: InputMaybe<OnboardingChecklistEntryKey>;
  status?: InputMaybe<OnboardingChecklistStatus>;
};


export type MutationUpdateCustomRoleArgs = {
  customRoleId: Scalars['String']['input'];
  customRolePermissions: Array<CustomRolePermission>;
  description: Scalars['String']['input'];
  iconName: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationUpdateIssueArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  issueId: Scalars['String']['input'];
  status?: InputMaybe<IssueStatus>;
  title?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUpdateOrganizationSettingsArgs = {
  organizationSettings?: InputMaybe<OrganizationSettingsInput>;
};


export type MutationUpdateServiceTokenArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  serviceUserId: Scalars['String']['input'];
  tokenId: Scalars['String']['input'];
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

export type NonIsolatedRuns = {
  enableNonIsolatedRunToggle: Scalars['Boolean']['output'];
  nonIsolatedRunToggleMessage: Scalars['String']['output'];
  showNonIsolatedRunToggle: Scalars['Boolean']['output'];
};

export type NotebookMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type NotificationAssetEvent = {
  assetKey: AssetKey;
  eventType: AlertPolicyEventType;
};

export type NotificationInstigatorEvent = {
  codeLocationName: Scalars['String']['output'];
  eventType: AlertPolicyEventType;
  instigatorName: Scalars['String']['output'];
};

export type NotificationStatus =
  | 'FAILURE'
  | 'MUTED'
  | 'SUCCESS';

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

export type OnboardingChecklistEntries = {
  entries: Array<OnboardingChecklistEntry>;
};

export type OnboardingChecklistEntriesOrError = OnboardingChecklistEntries | PythonError | UnauthorizedError;

export type OnboardingChecklistEntry = {
  entryKey: OnboardingChecklistEntryKey;
  status: OnboardingChecklistStatus;
  /** Seconds since the epoch; null of a step that nobody touched. */
  updateTimestamp?: Maybe<Scalars['Float']['output']>;
};

export type OnboardingChecklistEntryKey =
  | 'CHOSE_AGENT_TYPE'
  | 'CREATED_BRANCH_DEPLOYMENT'
  | 'FINISHED_SETUP'
  | 'INVITED_TEAM'
  | 'INVOICE_CREATED'
  | 'INVOICE_PAID'
  | 'LAUNCHED_AGENT'
  | 'LAUNCHED_RUN'
  | 'LOADED_CODE'
  | 'LOADED_CUSTOM_CODE'
  | 'PAYMENT_METHOD_ADDED'
  | 'PLAN_SELECTED'
  | 'SCHEDULED_DEMO_CALL';

export type OnboardingChecklistStatus =
  | 'COMPLETE'
  | 'INCOMPLETE'
  | 'SKIPPED';

/** A document whose keys the schema beside it tells. */
export type OrganizationSettings = {
  settings?: Maybe<Scalars['GenericScalar']['output']>;
};

export type OrganizationSettingsInput = {
  settings?: InputMaybe<Scalars['GenericScalar']['input']>;
};

export type OrganizationSettingsSchema = {
  allConfigTypes: Array<ConfigType>;
  rootConfigType: ConfigType;
};

export type OrganizationStatus =
  | 'ACTIVE'
  | 'PENDING_DELETION'
  | 'READ_ONLY'
  | 'SUSPENDED';

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

export type OwnerAssetSelectionInput = {
  ownerName: Scalars['String']['input'];
};

export type OwnerSearchResultCount = {
  numResults: Scalars['Int']['output'];
  owner: AssetOwner;
};

export type PagerdutyAlertPolicyNotification = {
  integrationKey: Scalars['String']['output'];
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

export type PermissionDeploymentScope =
  | 'ALL_BRANCH_DEPLOYMENTS'
  | 'DEPLOYMENT'
  | 'ORGANIZATION';

export type PermissionGrant =
  | 'ADMIN'
  | 'AGENT'
  | 'CATALOG_VIEWER'
  | 'CUSTOM'
  | 'EDITOR'
  | 'LAUNCHER'
  | 'VIEWER';

export type PermissionRoleHandle = {
  customRoleId?: Maybe<Scalars['String']['output']>;
  grant: PermissionGrant;
};

export type PinnableItem = AssetGroupPinnableItem | CatalogView | JobPinnableItem;

export type PinnableItemInterface = {
  canEdit: Scalars['Boolean']['output'];
  createdBy?: Maybe<ServiceUserOrUser>;
  description: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  id: Scalars['String']['output'];
  isPrivate: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
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

export type PullRequestStatus =
  | 'CLOSED'
  | 'MERGED'
  | 'OPEN';

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

export type QualifiedAssetKey = {
  assetKey: AssetKeyInput;
};

export type QualifiedJob = {
  codeLocationName?: InputMaybe<Scalars['String']['input']>;
  jobName?: InputMaybe<Scalars['String']['input']>;
  repositoryName?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  agentTokensOrError: AgentTokensOrError;
  agents: Array<Agent>;
  alertPolicies: Array<AlertPolicy>;
  alertPoliciesAsDocumentOrError?: Maybe<AlertPoliciesAsDocumentOrError>;
  alertPoliciesForAsset: Array<AlertPolicy>;
  alertPoliciesForCodeLocation: Array<AlertPolicy>;
  alertPoliciesForJob: Array<AlertPolicy>;
  alertPoliciesForSchedule: Array<AlertPolicy>;
  alertPoliciesForSensor: Array<AlertPolicy>;
  alertPoliciesSchema?: Maybe<AlertPoliciesSchema>;
  alertPolicyNotifications?: Maybe<AlertNotificationsConnection>;
  allTopLevelResourceDetailsOrError: ResourceDetailsListOrError;
  apiTokensOrError: ApiTokensOrError;
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
  auditLog?: Maybe<AuditLogQuery>;
  autoMaterializeAssetEvaluationsOrError?: Maybe<AutoMaterializeAssetEvaluationRecordsOrError>;
  autoMaterializeEvaluationsForEvaluationId?: Maybe<AutoMaterializeAssetEvaluationRecordsOrError>;
  autoMaterializeTicks: Array<InstigationTick>;
  availableSlackChannels: SlackChannelsOrError;
  branchDeployments: BranchDeploymentsConnection;
  canBulkTerminate: Scalars['Boolean']['output'];
  capturedLogs: CapturedLogs;
  capturedLogsMetadata: CapturedLogsMetadata;
  catalogViews: Array<CatalogView>;
  codeServerMetrics?: Maybe<CodeServerMetrics>;
  componentTypesForLocationOrError: ComponentTypesOrError;
  componentsForLocationOrError: ComponentsOrError;
  currentDeployment: DagsterCloudDeployment;
  customRoles: Array<CustomRole>;
  defaultTimezone?: Maybe<Scalars['String']['output']>;
  deploymentByName: DeploymentOrError;
  deploymentSettingsSchema?: Maybe<DeploymentSettingsSchema>;
  deployments: Array<DagsterCloudDeployment>;
  executionPlanOrError: ExecutionPlanOrError;
  featureGateValue: Scalars['GenericScalar']['output'];
  fullDeployments: Array<DagsterCloudDeployment>;
  graphOrError: GraphOrError;
  identity: DagsterCloudIdentity;
  instance: Instance;
  instigationStateOrError: InstigationStateOrError;
  instigationStatesOrError: InstigationStatesOrError;
  isPipelineConfigValid: PipelineConfigValidationResult;
  issue?: Maybe<IssueOrError>;
  issues?: Maybe<IssueConnectionOrError>;
  latestDefsStateInfo?: Maybe<DefsStateInfo>;
  locationLoadHistory: Array<CodeLocationLoadHistoryEntry>;
  locationSchema?: Maybe<LocationSchema>;
  locationStatusesOrError: WorkspaceLocationStatusEntriesOrError;
  locationsAsDocument?: Maybe<LocationsAsDocument>;
  logsForRun: EventConnectionOrError;
  materializationLevelMetricsForAsset: InsightsRunLevelMetricsOrError;
  metricTypesForAsset: MetricTypeListOrError;
  metricTypesForAssetGroup: MetricTypeListOrError;
  metricTypesForDeployment: MetricTypeListOrError;
  metricTypesForJob: MetricTypeListOrError;
  metricTypesForSpecificAsset: MetricTypeListOrError;
  metricTypesForSpecificJob: MetricTypeListOrError;
  nonIsolatedRuns: NonIsolatedRuns;
  onboardingChecklistEntries?: Maybe<OnboardingChecklistEntriesOrError>;
  organization: DagsterCloudOrganization;
  organizationSettings?: Maybe<OrganizationSettings>;
  organizationSettingsSchema?: Maybe<OrganizationSettingsSchema>;
  partitionBackfillOrError: PartitionBackfillOrError;
  partitionBackfillsOrError: PartitionBackfillsOrError;
  partitionSetOrError: PartitionSetOrError;
  partitionSetsOrError: PartitionSetsOrError;
  permissions: Array<Permission>;
  pinnedItems: Array<PinnableItem>;
  pipelineOrError: PipelineOrError;
  pipelineRunOrError: RunOrError;
  pipelineRunsOrError: RunsOrError;
  pipelineSnapshotOrError: PipelineSnapshotOrError;
  planType: DagsterCloudPlanType;
  reportingMetricsByAsset: ReportingMetricsOrError;
  reportingMetricsByAssetGroup: ReportingMetricsOrError;
  reportingMetricsByAssetSelection: ReportingMetricsOrError;
  reportingMetricsByDeployment: ReportingMetricsOrError;
  reportingMetricsByJob: ReportingMetricsOrError;
  repositoriesOrError: RepositoriesOrError;
  repositoryOrError: RepositoryOrError;
  resourcesOrError: ResourcesOrError;
  runConfigSchemaOrError: RunConfigSchemaOrError;
  runContainerMetrics?: Maybe<RunContainerMetrics>;
  runGroupOrError: RunGroupOrError;
  runIdsOrError: RunIdsOrError;
  runLevelMetricsForJob: InsightsRunLevelMetricsOrError;
  runNotificationsOrError?: Maybe<RunNotificationsOrError>;
  runOrError: RunOrError;
  runTagKeysOrError?: Maybe<RunTagKeysOrError>;
  runTagsOrError?: Maybe<RunTagsOrError>;
  runsFeedCountOrError: RunsFeedCountOrError;
  runsFeedOrError: RunsFeedConnectionOrError;
  runsOrError: RunsOrError;
  scheduleOrError: ScheduleOrError;
  scheduler: SchedulerOrError;
  schedulesOrError: SchedulesOrError;
  scimSyncEnabled: Scalars['Boolean']['output'];
  search: SearchResultsOrError;
  searchFieldValues: SearchResultsCountsOrError;
  secretsOrError?: Maybe<SecretsOrError>;
  sensorOrError: SensorOrError;
  sensorsOrError: SensorsOrError;
  serverless: Serverless;
  serviceTokensOrError: ServiceTokensOrError;
  serviceUsersOrError: ServiceUsersWithScopedPermissionGrantsOrError;
  shouldShowNux: Scalars['Boolean']['output'];
  teamPermissions: Array<DagsterCloudTeamPermissions>;
  test?: Maybe<TestFields>;
  topLevelResourceDetailsOrError: ResourceDetailsOrError;
  truePartitionsForAutomationConditionEvaluationNode: Array<Scalars['String']['output']>;
  usageMetrics: UsageMetrics;
  userFavoriteAssets: Array<AssetKey>;
  userTokensOrError: UserTokensOrError;
  usersOrError: DagsterCloudUsersWithScopedPermissionGrantsOrError;
  utilizedEnvVarsOrError: EnvVarWithConsumersOrError;
  version: Scalars['String']['output'];
  workspaceLocationEntryOrError?: Maybe<WorkspaceLocationEntryOrError>;
  workspaceOrError: WorkspaceOrError;
};


export type QueryAlertPoliciesForAssetArgs = {
  assetKey: AssetKeyInput;
};


export type QueryAlertPoliciesForCodeLocationArgs = {
  codeLocationName: Scalars['String']['input'];
};


export type QueryAlertPoliciesForJobArgs = {
  jobName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
};


export type QueryAlertPoliciesForScheduleArgs = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  scheduleName: Scalars['String']['input'];
};


export type QueryAlertPoliciesForSensorArgs = {
  repositoryLocationName: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  sensorName: Scalars['String']['input'];
};


export type QueryAlertPolicyNotificationsArgs = {
  alertPolicyId: Scalars['String']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
};


export type QueryAllTopLevelResourceDetailsOrErrorArgs = {
  repositorySelector: RepositorySelector;
};


export type QueryApiTokensOrErrorArgs = {
  tokenType: DagsterCloudApiTokenType;
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


export type QueryBranchDeploymentsArgs = {
  baseDeploymentName?: InputMaybe<Scalars['String']['input']>;
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  pullRequestStatus?: InputMaybe<PullRequestStatus>;
};


export type QueryCapturedLogsArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  logKey: Array<Scalars['String']['input']>;
};


export type QueryCapturedLogsMetadataArgs = {
  logKey: Array<Scalars['String']['input']>;
};


export type QueryCatalogViewsArgs = {
  includeBranchBase?: InputMaybe<Scalars['Boolean']['input']>;
  ownerEmail?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCodeServerMetricsArgs = {
  fromTime?: InputMaybe<Scalars['Float']['input']>;
  location: Scalars['String']['input'];
  toTime?: InputMaybe<Scalars['Float']['input']>;
};


export type QueryComponentTypesForLocationOrErrorArgs = {
  locationName: Scalars['String']['input'];
};


export type QueryComponentsForLocationOrErrorArgs = {
  locationName: Scalars['String']['input'];
};


export type QueryDeploymentByNameArgs = {
  name: Scalars['String']['input'];
};


export type QueryExecutionPlanOrErrorArgs = {
  mode: Scalars['String']['input'];
  pipeline: PipelineSelector;
  runConfigData?: InputMaybe<Scalars['RunConfigData']['input']>;
};


export type QueryFeatureGateValueArgs = {
  featureGate: FeatureGateKey;
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


export type QueryIssueArgs = {
  issueId: Scalars['String']['input'];
};


export type QueryIssuesArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<IssuesFilter>;
  limit: Scalars['Int']['input'];
};


export type QueryLocationLoadHistoryArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  locationName: Scalars['String']['input'];
};


export type QueryLogsForRunArgs = {
  afterCursor?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  runId: Scalars['ID']['input'];
};


export type QueryMaterializationLevelMetricsForAssetArgs = {
  assetKey: QualifiedAssetKey;
  metricsSelector: InsightsRunLevelMetricsSelector;
};


export type QueryMetricTypesForAssetArgs = {
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryMetricTypesForAssetGroupArgs = {
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryMetricTypesForDeploymentArgs = {
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryMetricTypesForJobArgs = {
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryMetricTypesForSpecificAssetArgs = {
  metricsFilter?: InputMaybe<AssetReportingMetricsFilter>;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
  timeframeSelector: ReportingMetricsTimeframeSelector;
};


export type QueryMetricTypesForSpecificJobArgs = {
  metricsFilter?: InputMaybe<JobReportingMetricsFilter>;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
  timeframeSelector: ReportingMetricsTimeframeSelector;
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


export type QueryPinnedItemsArgs = {
  includeBranchBase?: InputMaybe<Scalars['Boolean']['input']>;
  ownerEmail?: InputMaybe<Scalars['String']['input']>;
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


export type QueryReportingMetricsByAssetArgs = {
  metricsFilter?: InputMaybe<AssetReportingMetricsFilter>;
  metricsSelector: ReportingMetricsSelector;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryReportingMetricsByAssetGroupArgs = {
  metricsFilter?: InputMaybe<AssetGroupReportingMetricsFilter>;
  metricsSelector: ReportingMetricsSelector;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryReportingMetricsByAssetSelectionArgs = {
  metricsFilter: AssetSelectionReportingMetricsFilter;
  metricsSelector: ReportingMetricsSelector;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryReportingMetricsByDeploymentArgs = {
  metricsFilter?: InputMaybe<DeploymentReportingMetricsFilter>;
  metricsSelector: ReportingMetricsSelector;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
};


export type QueryReportingMetricsByJobArgs = {
  metricsFilter?: InputMaybe<JobReportingMetricsFilter>;
  metricsSelector: ReportingMetricsSelector;
  metricsStoreType?: InputMaybe<MetricsStoreType>;
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


export type QueryRunContainerMetricsArgs = {
  runId: Scalars['String']['input'];
};


export type QueryRunGroupOrErrorArgs = {
  runId: Scalars['ID']['input'];
};


export type QueryRunIdsOrErrorArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RunsFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRunLevelMetricsForJobArgs = {
  job: QualifiedJob;
  metricsSelector: InsightsRunLevelMetricsSelector;
};


export type QueryRunNotificationsOrErrorArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  runId: Scalars['String']['input'];
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


export type QuerySearchArgs = {
  assetsFilter?: InputMaybe<AssetsFilterInput>;
  cursor?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QuerySearchFieldValuesArgs = {
  assetNameQuery?: InputMaybe<Scalars['String']['input']>;
  assetsFilter?: InputMaybe<AssetsFilterInput>;
  field?: InputMaybe<SearchAssetDefFields>;
  fieldValueQuery: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySecretsOrErrorArgs = {
  locationName?: InputMaybe<Scalars['String']['input']>;
  onlyViewable?: InputMaybe<Scalars['Boolean']['input']>;
  scopes?: InputMaybe<SecretScopesInput>;
  secretName?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySensorOrErrorArgs = {
  sensorSelector: SensorSelector;
};


export type QuerySensorsOrErrorArgs = {
  repositorySelector: RepositorySelector;
  sensorStatus?: InputMaybe<InstigationStatus>;
};


export type QueryServiceTokensOrErrorArgs = {
  serviceUserId: Scalars['String']['input'];
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


export type QueryUserTokensOrErrorArgs = {
  userId: Scalars['Int']['input'];
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

export type RemoveMemberFromTeamMutationResult = PythonError | RemoveMemberFromTeamSuccess | UnauthorizedError;

export type RemoveMemberFromTeamSuccess = {
  team: DagsterCloudTeam;
};

export type RemoveServiceUserPermissionsInput = {
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  serviceUserId: Scalars['String']['input'];
};

export type RemoveTeamPermissionMutationResult = CantRemoveAllAdminsError | PythonError | RemoveTeamPermissionSuccess | UnauthorizedError;

export type RemoveTeamPermissionSuccess = {
  teamPermissions: DagsterCloudTeamPermissions;
};

export type RemoveUserFromOrganizationMutationResult = CantRemoveAllAdminsError | PythonError | RemoveUserFromOrganizationSuccess | UnauthorizedError;

export type RemoveUserFromOrganizationSuccess = {
  email: Scalars['String']['output'];
};

export type RemoveUserPermissionsInput = {
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  email: Scalars['String']['input'];
};

export type RenameTeamResult = DagsterCloudTeam | PythonError | UnauthorizedError;

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

export type ReportingAggregationFunction =
  | 'AVERAGE'
  | 'LATEST'
  | 'MAX'
  | 'MIN'
  | 'P75'
  | 'P90'
  | 'P95'
  | 'P99'
  | 'SUM';

export type ReportingAllBranchDeployments = {
  organizationId: Scalars['Int']['output'];
};

/** Group, location and repository are empty where the figures are kept by asset key alone. */
export type ReportingAsset = {
  assetGroup?: Maybe<Scalars['String']['output']>;
  assetKey: AssetKey;
  codeLocationName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type ReportingAssetGroup = {
  codeLocationName: Scalars['String']['output'];
  groupName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type ReportingAssetSelection = {
  selection: Scalars['String']['output'];
};

export type ReportingEntry = {
  aggregateValue: Scalars['Float']['output'];
  entity: ReportingObjet;
  values: Array<Maybe<Scalars['Float']['output']>>;
};

export type ReportingInputError = Error & {
  message: Scalars['String']['output'];
};

export type ReportingJob = {
  codeLocationName: Scalars['String']['output'];
  jobName: Scalars['String']['output'];
  repositoryName: Scalars['String']['output'];
};

export type ReportingJobs = {
  jobs: Array<ReportingJob>;
};

export type ReportingMetrics = {
  metrics: Array<Maybe<ReportingEntry>>;
  /** The beginning of each value's hour, day, week or month, in seconds since the epoch. */
  timestamps: Array<Scalars['Float']['output']>;
};

export type ReportingMetricsGranularity =
  | 'DAILY'
  | 'HOURLY'
  | 'MONTHLY'
  | 'WEEKLY';

export type ReportingMetricsOrError = PythonError | ReportingInputError | ReportingMetrics | UnauthorizedError;

/** The times are seconds since the epoch. */
export type ReportingMetricsSelector = {
  after: Scalars['Float']['input'];
  aggregationFunction?: InputMaybe<ReportingAggregationFunction>;
  before: Scalars['Float']['input'];
  granularity: ReportingMetricsGranularity;
  metricName: Scalars['String']['input'];
  sortDirection?: InputMaybe<Array<InputMaybe<ReportingSortDirection>>>;
  sortTarget?: InputMaybe<Array<InputMaybe<ReportingSortTarget>>>;
};

/** Seconds since the epoch. */
export type ReportingMetricsTimeframeSelector = {
  after?: InputMaybe<Scalars['Float']['input']>;
  before?: InputMaybe<Scalars['Float']['input']>;
};

export type ReportingObjet = DagsterCloudDeployment | ReportingAllBranchDeployments | ReportingAsset | ReportingAssetGroup | ReportingAssetSelection | ReportingJob | ReportingJobs;

export type ReportingSortDirection =
  | 'ASCENDING'
  | 'DESCENDING';

export type ReportingSortTarget =
  | 'AGGREGATION_VALUE'
  | 'CODE_LOCATION_NAME'
  | 'NAME'
  | 'PCT_CHANGE';

export type ReportingUnitType =
  | 'BYTES'
  | 'FLOAT'
  | 'INTEGER'
  | 'TIME_MS'
  | 'TIME_SECONDS';

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

export type RepositoryDiffSummary = {
  addedAssets: Array<AssetKey>;
  modifiedAssets: Array<AssetKey>;
  removedAssets: Array<AssetKey>;
  repositoryName: Scalars['String']['output'];
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

export type RevokeAgentTokenResult = DagsterCloudAgentToken | DagsterCloudTokenNotFoundError | PythonError | UnauthorizedError;

export type RevokeApiTokenResult = DagsterCloudApiToken | DagsterCloudTokenNotFoundError | PythonError | UnauthorizedError;

export type RevokeServiceTokenResult = DagsterCloudTokenNotFoundError | PythonError | ServiceToken | UnauthorizedError;

export type RevokeUserTokenResult = DagsterCloudTokenNotFoundError | DagsterCloudUserToken | PythonError | UnauthorizedError;

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

export type RunContainerMetrics = {
  cpuLimitMs?: Maybe<MetricsTimeSeries>;
  cpuPercent?: Maybe<MetricsTimeSeries>;
  cpuUsageRateMs?: Maybe<MetricsTimeSeries>;
  memoryLimit?: Maybe<MetricsTimeSeries>;
  memoryPercent?: Maybe<MetricsTimeSeries>;
  memoryUsage?: Maybe<MetricsTimeSeries>;
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

export type RunNotification = AssetAlertNotification | JobRunAlertNotification;

export type RunNotifications = {
  alertPolicies: Array<AlertPolicy>;
  notifications: Array<RunNotification>;
};

export type RunNotificationsExpiredError = Error & {
  message: Scalars['String']['output'];
};

export type RunNotificationsOrError = RunNotifications | RunNotificationsExpiredError;

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

export type RunResultTarget = {
  codeLocationNames?: Maybe<Array<Scalars['String']['output']>>;
  jobs?: Maybe<Array<AlertQualifiedJob>>;
  tags?: Maybe<Array<AlertPolicyTag>>;
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

export type RunWorkerState = {
  message?: Maybe<Scalars['String']['output']>;
  runId: Scalars['String']['output'];
  status: WorkerStatus;
};

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

export type ScheduleSensorTarget = {
  codeLocationNames?: Maybe<Array<Scalars['String']['output']>>;
  schedulesSensors?: Maybe<Array<AlertQualifiedSensorSchedule>>;
  types?: Maybe<Array<InstigatorType>>;
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

export type ScopedPermissionGrantInterface = {
  allBranchDeploymentsPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  deploymentPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  licensedRole?: Maybe<PermissionGrant>;
  organizationPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  perBaseBranchDeploymentsPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
};

export type SearchAssetDefFields =
  | 'ASSET_KEY'
  | 'CODE_LOCATION_VERSION'
  | 'COLUMNS'
  | 'COLUMN_NAMES'
  | 'COLUMN_TAGS'
  | 'DEPLOYMENT_ID'
  | 'DESCRIPTION'
  | 'GROUP'
  | 'GROUP_ADDRESS'
  | 'KIND'
  | 'LOCATION_NAME'
  | 'NAME'
  | 'ORGANIZATION_ID'
  | 'OWNERS'
  | 'REPOSITORY_NAME'
  | 'REPO_ADDRESS'
  | 'SERIALIZATION_VERSION'
  | 'TABLE_NAME'
  | 'TAGS';

export type SearchQueryError = Error & {
  message: Scalars['String']['output'];
};

export type SearchResultCountsByDimension = {
  codeLocations: Array<CodeLocationSearchResultCount>;
  columnTags: Array<TagSearchResultCount>;
  columns: Array<StringValueSearchResultCount>;
  groups: Array<AssetGroupSearchResultCount>;
  kinds: Array<StringValueSearchResultCount>;
  owners: Array<OwnerSearchResultCount>;
  tableNames: Array<StringValueSearchResultCount>;
  tags: Array<TagSearchResultCount>;
};

export type SearchResults = {
  results: Array<AssetSearchResult>;
};

export type SearchResultsCountsOrError = PythonError | SearchQueryError | SearchResultCountsByDimension | SearchResultsNotFoundError | UnauthorizedError;

export type SearchResultsNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type SearchResultsOrError = PythonError | SearchQueryError | SearchResults | SearchResultsNotFoundError | UnauthorizedError;

/** An environment variable whose value Dagster+ keeps; without code locations it is for all of them. */
export type Secret = {
  allBranchDeploymentsScope: Scalars['Boolean']['output'];
  fullDeploymentScope: Scalars['Boolean']['output'];
  id: Scalars['String']['output'];
  localDeploymentScope: Scalars['Boolean']['output'];
  locationNames: Array<Scalars['String']['output']>;
  secretName: Scalars['String']['output'];
  specificBranchDeploymentScope?: Maybe<Scalars['String']['output']>;
  updateTimestamp?: Maybe<Scalars['Float']['output']>;
  updatedBy?: Maybe<DagsterCloudUser>;
};

export type SecretScopesInput = {
  allBranchDeploymentsScope?: InputMaybe<Scalars['Boolean']['input']>;
  fullDeploymentScope?: InputMaybe<Scalars['Boolean']['input']>;
  localDeploymentScope?: InputMaybe<Scalars['Boolean']['input']>;
  specificBranchDeploymentScope?: InputMaybe<Scalars['String']['input']>;
};

export type Secrets = {
  secrets: Array<Secret>;
};

export type SecretsOrError = PythonError | Secrets | UnauthorizedError;

export type SelectionCantBeDeletedError = Error & {
  message: Scalars['String']['output'];
};

export type SelectionNotResolvableError = Error & {
  message: Scalars['String']['output'];
};

export type SelectorTypeConfigError = PipelineConfigValidationError & {
  incomingFields: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
  reason: EvaluationErrorReason;
  stack: EvaluationStack;
};

export type SendSampleNotificationFailure = {
  message: Scalars['String']['output'];
  webhookResult?: Maybe<WebhookTestResult>;
};

export type SendSampleNotificationMutationResult = InvalidAlertPolicyError | PythonError | SendSampleNotificationFailure | SendSampleNotificationSuccess | UnauthorizedError;

export type SendSampleNotificationSuccess = {
  message: Scalars['String']['output'];
  webhookResult?: Maybe<WebhookTestResult>;
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

export type Serverless = {
  canAccessLogs: Scalars['Boolean']['output'];
  canEnable: Scalars['Boolean']['output'];
  error?: Maybe<PythonError>;
  id: Scalars['String']['output'];
  isWaitlisted: Scalars['Boolean']['output'];
  logStreamEvents?: Maybe<ServerlessLogEventsConnection>;
  logStreams?: Maybe<ServerlessLogStreamsConnection>;
  requiresPaymentCheck: Scalars['Boolean']['output'];
  stackCompleteResourceCount?: Maybe<Scalars['Int']['output']>;
  stackRetryCount?: Maybe<Scalars['Int']['output']>;
  stackTotalResourceCount?: Maybe<Scalars['Int']['output']>;
  status: ServerlessAgentStatus;
};


export type ServerlessLogStreamEventsArgs = {
  cursor?: InputMaybe<Scalars['ID']['input']>;
  limit: Scalars['Int']['input'];
  streamID: Scalars['ID']['input'];
};


export type ServerlessLogStreamsArgs = {
  cursor?: InputMaybe<Scalars['ID']['input']>;
  limit: Scalars['Int']['input'];
};

export type ServerlessAgentStatus =
  | 'ACTIVE'
  | 'DELETE_ERROR'
  | 'DELETING'
  | 'INACTIVE'
  | 'PROVISIONING'
  | 'PROVISION_ERROR'
  | 'PROVISION_RETRY_REQUESTED'
  | 'UPDATE_ERROR'
  | 'UPDATE_RETRY_REQUESTED'
  | 'UPDATING';

export type ServerlessLogEvent = {
  message: Scalars['String']['output'];
  timestamp: Scalars['Float']['output'];
};

export type ServerlessLogEventsConnection = {
  cursor?: Maybe<Scalars['ID']['output']>;
  events: Array<ServerlessLogEvent>;
  hasMore: Scalars['Boolean']['output'];
};

export type ServerlessLogStream = {
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastEventTime: Scalars['Float']['output'];
};

export type ServerlessLogStreamsConnection = {
  cursor?: Maybe<Scalars['ID']['output']>;
  hasMore: Scalars['Boolean']['output'];
  streams: Array<ServerlessLogStream>;
};

export type ServiceToken = {
  createTimestamp?: Maybe<Scalars['Float']['output']>;
  createdBy?: Maybe<DagsterCloudUser>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  revokeTimestamp?: Maybe<Scalars['Float']['output']>;
  revoked: Scalars['Boolean']['output'];
  revokedBy?: Maybe<DagsterCloudUser>;
  serviceUser?: Maybe<ServiceUser>;
  /** The secret itself. */
  token: Scalars['String']['output'];
};

export type ServiceTokenNotFoundError = Error & {
  message: Scalars['String']['output'];
  serviceTokenId: Scalars['String']['output'];
};

export type ServiceTokens = {
  tokens: Array<ServiceToken>;
};

export type ServiceTokensOrError = PythonError | ServiceTokens | UnauthorizedError;

export type ServiceUser = {
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type ServiceUserNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type ServiceUserOrUser = DagsterCloudUser | ServiceUser;

export type ServiceUserWithScopedPermissionGrants = ScopedPermissionGrantInterface & {
  allBranchDeploymentsPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  deploymentPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  id: Scalars['String']['output'];
  licensedRole?: Maybe<PermissionGrant>;
  organizationPermissionGrant?: Maybe<DagsterCloudScopedPermissionGrant>;
  perBaseBranchDeploymentsPermissionGrants: Array<DagsterCloudScopedPermissionGrant>;
  serviceUser: ServiceUser;
};

export type ServiceUserWithScopedPermissionGrantsOrError = PythonError | ServiceUserNotFoundError | ServiceUserWithScopedPermissionGrants | UnauthorizedError;

export type ServiceUsersWithScopedPermissionGrants = {
  serviceUsers: Array<ServiceUserWithScopedPermissionGrants>;
};

export type ServiceUsersWithScopedPermissionGrantsOrError = PythonError | ServiceUsersWithScopedPermissionGrants | UnauthorizedError;

export type SetAlertPolicyMuteUntilMutationResult = AlertPolicy | PythonError | UnauthorizedError;

export type SetAppManagedComponentResult = AppManagedComponentValidationError | PythonError | SetAppManagedComponentSuccess | UnauthorizedError;

export type SetAppManagedComponentSuccess = {
  component: AppManagedComponent;
};

export type SetDeploymentSettingsResult = DeleteFinalDeploymentError | DeploymentNotFoundError | DeploymentSettings | DuplicateDeploymentError | PythonError | UnauthorizedError;

export type SetOrganizationSettingsResult = OrganizationSettings | PythonError | UnauthorizedError;

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

export type SlackAlertPolicyNotification = {
  slackChannelName: Scalars['String']['output'];
  slackWorkspaceName: Scalars['String']['output'];
};

export type SlackAppInstallation = {
  teamId: Scalars['String']['output'];
  teamName: Scalars['String']['output'];
};

export type SlackChannels = {
  channels: Array<Scalars['String']['output']>;
};

export type SlackChannelsOrError = SlackChannels | SlackIntegrationError;

export type SlackIntegrationError = Error & {
  message: Scalars['String']['output'];
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

export type StepDurationByJobUsageMetricValue = UsageMetricValue & {
  endTimestamp: Scalars['Float']['output'];
  jobName?: Maybe<Scalars['String']['output']>;
  repositoryLabel?: Maybe<Scalars['String']['output']>;
  startTimestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type StepDurationUsageMetricValue = UsageMetricValue & {
  endTimestamp: Scalars['Float']['output'];
  startTimestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type StepDurationUsageMetrics = {
  metrics: Array<UsageMetricValue>;
  timeGranularity: TimeGranularity;
  unit: Scalars['String']['output'];
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

export type StringValueSearchResultCount = {
  fieldValue: Scalars['String']['output'];
  numResults: Scalars['Int']['output'];
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

export type TableSchemaChangeType =
  | 'COLUMN_ADDED'
  | 'COLUMN_NULLABILITY_CHANGED'
  | 'COLUMN_REMOVED'
  | 'COLUMN_TAGS_CHANGED'
  | 'COLUMN_TYPE_CHANGED'
  | 'COLUMN_UNIQUENESS_CHANGED';

export type TableSchemaMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  schema: TableSchema;
};

export type TagAssetSelectionInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type TagInput = {
  key: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type TagSearchResultCount = {
  numResults: Scalars['Int']['output'];
  tag: DefinitionTag;
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

export type TickAlertNotification = {
  alertPolicyId?: Maybe<Scalars['String']['output']>;
  errorMessage?: Maybe<Scalars['String']['output']>;
  id: Scalars['String']['output'];
  instigatorEvents: Array<NotificationInstigatorEvent>;
  sendTimestamp: Scalars['Float']['output'];
  status: NotificationStatus;
};

export type TickEvaluation = {
  cursor?: Maybe<Scalars['String']['output']>;
  dynamicPartitionsRequests?: Maybe<Array<DynamicPartitionRequest>>;
  error?: Maybe<PythonError>;
  runRequests?: Maybe<Array<RunRequest>>;
  skipReason?: Maybe<Scalars['String']['output']>;
};

export type TimeGranularity =
  | 'DAY'
  | 'MONTH';

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

export type TimestampedError = {
  error: PythonError;
  timestamp?: Maybe<Scalars['Float']['output']>;
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

export type UpdateIssueResult = PythonError | UnauthorizedError | UpdateIssueSuccess;

export type UpdateIssueSuccess = {
  issue: Issue;
};

export type UpdateServiceTokenResult = DagsterCloudTokenNotFoundError | PythonError | ServiceToken | UnauthorizedError;

export type UrlCodeReference = {
  label?: Maybe<Scalars['String']['output']>;
  url: Scalars['String']['output'];
};

export type UrlMetadataEntry = MetadataEntry & {
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type UsageMetricValue = {
  endTimestamp: Scalars['Float']['output'];
  startTimestamp: Scalars['Float']['output'];
  value: Scalars['Float']['output'];
};

export type UsageMetrics = {
  dagsterCredits: StepDurationUsageMetrics;
  dagsterCreditsByJob: StepDurationUsageMetrics;
  highVelocityCredits: StepDurationUsageMetrics;
  highVelocityCreditsByJob: StepDurationUsageMetrics;
  serverlessComputeMinutes: StepDurationUsageMetrics;
  serverlessComputeMinutesByJob: StepDurationUsageMetrics;
  standardCredits: StepDurationUsageMetrics;
  standardCreditsByJob: StepDurationUsageMetrics;
  stepDuration: StepDurationUsageMetrics;
  stepDurationByJob: StepDurationUsageMetrics;
};


export type UsageMetricsDagsterCreditsArgs = {
  timeGranularity: TimeGranularity;
};


export type UsageMetricsDagsterCreditsByJobArgs = {
  startTimestamp: Scalars['Float']['input'];
};


export type UsageMetricsHighVelocityCreditsArgs = {
  timeGranularity: TimeGranularity;
};


export type UsageMetricsHighVelocityCreditsByJobArgs = {
  startTimestamp: Scalars['Float']['input'];
};


export type UsageMetricsServerlessComputeMinutesArgs = {
  timeGranularity: TimeGranularity;
};


export type UsageMetricsServerlessComputeMinutesByJobArgs = {
  startTimestamp: Scalars['Float']['input'];
};


export type UsageMetricsStandardCreditsArgs = {
  timeGranularity: TimeGranularity;
};


export type UsageMetricsStandardCreditsByJobArgs = {
  startTimestamp: Scalars['Float']['input'];
};


export type UsageMetricsStepDurationArgs = {
  timeGranularity: TimeGranularity;
};


export type UsageMetricsStepDurationByJobArgs = {
  startTimestamp: Scalars['Float']['input'];
};

export type UsedSolid = {
  definition: ISolidDefinition;
  invocations: Array<NodeInvocationSite>;
};

export type UserAssetOwner = {
  email: Scalars['String']['output'];
};

export type UserCount = {
  count: Scalars['Int']['output'];
  userType: PermissionGrant;
};

export type UserDefinitionOwner = {
  email: Scalars['String']['output'];
};

export type UserLimitError = Error & {
  message: Scalars['String']['output'];
};

export type UserNotFoundError = Error & {
  message: Scalars['String']['output'];
};

export type UserTokensOrError = DagsterCloudUserTokens | PythonError | UnauthorizedError;

export type WaitingOnKeysRuleEvaluationData = {
  waitingOnAssetKeys?: Maybe<Array<AssetKey>>;
};

export type WebhookAlertPolicyNotification = {
  webhookUrl: Scalars['String']['output'];
};

export type WebhookTestResponse = {
  statusCode: Scalars['Int']['output'];
  statusText: Scalars['String']['output'];
};

export type WebhookTestResult = {
  response?: Maybe<WebhookTestResponse>;
};

export type WorkerStatus =
  | 'FAILED'
  | 'NOT_FOUND'
  | 'RUNNING'
  | 'SUCCESS'
  | 'UNKNOWN';

export type Workspace = {
  id: Scalars['String']['output'];
  locationEntries: Array<WorkspaceLocationEntry>;
};

/** A code location as Dagster+ keeps it, whether or not its deployment is awake. */
export type WorkspaceEntry = {
  dataUpdatedTimestamp?: Maybe<Scalars['Float']['output']>;
  hasLoadError: Scalars['Boolean']['output'];
  hasOutdatedData: Scalars['Boolean']['output'];
  locationName: Scalars['String']['output'];
  metadataTimestamp?: Maybe<Scalars['Float']['output']>;
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

export type ToggleOnboardingChecklistEntryResult = OnboardingChecklistEntry | PythonError | UnauthorizedError;

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

export type AccessGrantPartsFragment = { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null };

export type AccessUserGrantsFragment = { organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> };

export type AccessServiceUserGrantsFragment = { organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> };

export type AccessTeamGrantsFragment = { team: { id: string, name: string, members: Array<{ userId: number, email: string }> }, organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> };

export type AccessDirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessDirectoryQuery = { scimSyncEnabled: boolean, customRoles: Array<{ id: string, name: string, description: string, iconName: string, permissions: Array<CustomRolePermission>, deploymentScope: CustomRoleDeploymentScope }>, teamPermissions: Array<{ team: { id: string, name: string, members: Array<{ userId: number, email: string }> }, organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }>, usersOrError:
    | { __typename: 'DagsterCloudUsersWithScopedPermissionGrants', userCountsByHighestLevel: Array<{ count: number, userType: PermissionGrant }>, users: Array<{ licensedRole?: PermissionGrant | null, user: { userId: number, email: string, name?: string | null, isScimProvisioned: boolean }, organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessServiceUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessServiceUsersQuery = { serviceUsersOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceUsersWithScopedPermissionGrants', serviceUsers: Array<{ serviceUser: { id: string, name: string, description?: string | null }, organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessBaseDeploymentQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type AccessBaseDeploymentQuery = { deploymentByName:
    | { __typename: 'DagsterCloudDeployment', deploymentId: number, isBranchDeployment: boolean, branchDeploymentGitMetadata?: { branchName: string } | null, parentDeployment?: { deploymentId: number } | null }
    | { __typename: 'DeploymentNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessAuditLogQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<AuditLogFilters>;
}>;


export type AccessAuditLogQuery = { auditLog?: { enabled: boolean, auditLogEntries?: Array<{ id: string, eventType: AuditLogEventType, authorUserEmail?: string | null, authorAgentTokenId?: string | null, eventMetadata?: unknown | null, timestamp: number, deploymentName?: string | null, branchDeploymentName?: string | null }> | null } | null };

export type AccessSetUserGrantMutationVariables = Exact<{
  grant: CreateOrUpdateCloudUserPermissionsInput;
}>;


export type AccessSetUserGrantMutation = { createOrUpdateUserPermissions:
    | { __typename: 'CantRemoveAllAdminsError', message: string }
    | { __typename: 'DagsterCloudUserWithScopedPermissionGrants', organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UserLimitError', message: string }
    | { __typename: 'UserNotFoundError', message: string }
   };

export type AccessRemoveUserGrantMutationVariables = Exact<{
  grant: RemoveUserPermissionsInput;
}>;


export type AccessRemoveUserGrantMutation = { removeUserPermissions:
    | { __typename: 'CantRemoveAllAdminsError', message: string }
    | { __typename: 'DagsterCloudUserWithScopedPermissionGrants', organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UserLimitError', message: string }
    | { __typename: 'UserNotFoundError', message: string }
   };

export type AccessSetServiceUserGrantMutationVariables = Exact<{
  grant: CreateOrUpdateServiceUserPermissionsInput;
}>;


export type AccessSetServiceUserGrantMutation = { createOrUpdateServiceUserPermissions:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceUserNotFoundError', message: string }
    | { __typename: 'ServiceUserWithScopedPermissionGrants', organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessRemoveServiceUserGrantMutationVariables = Exact<{
  grant: RemoveServiceUserPermissionsInput;
}>;


export type AccessRemoveServiceUserGrantMutation = { removeServiceUserPermissions:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceUserNotFoundError', message: string }
    | { __typename: 'ServiceUserWithScopedPermissionGrants', organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessSetTeamGrantMutationVariables = Exact<{
  teamId: Scalars['String']['input'];
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
  grant: PermissionGrant;
  customRoleId?: InputMaybe<Scalars['String']['input']>;
  locationGrants?: InputMaybe<Array<InputMaybe<LocationScopedGrantInput>> | InputMaybe<LocationScopedGrantInput>>;
  ownerDefinitionsRole?: InputMaybe<GrantInput>;
}>;


export type AccessSetTeamGrantMutation = { createOrUpdateTeamPermission:
    | { __typename: 'CreateOrUpdateTeamPermissionSuccess', teamPermissions: { team: { id: string, name: string, members: Array<{ userId: number, email: string }> }, organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UserLimitError', message: string }
   };

export type AccessRemoveTeamGrantMutationVariables = Exact<{
  teamId: Scalars['String']['input'];
  deploymentId?: InputMaybe<Scalars['Int']['input']>;
  deploymentScope: PermissionDeploymentScope;
}>;


export type AccessRemoveTeamGrantMutation = { removeTeamPermission:
    | { __typename: 'CantRemoveAllAdminsError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RemoveTeamPermissionSuccess', teamPermissions: { team: { id: string, name: string, members: Array<{ userId: number, email: string }> }, organizationPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, allBranchDeploymentsPermissionGrant?: { deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null } | null, perBaseBranchDeploymentsPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }>, deploymentPermissionGrants: Array<{ deploymentId?: number | null, grant: PermissionGrant, customRoleId?: string | null, deploymentScope: PermissionDeploymentScope, locationGrants: Array<{ locationName: string, grant: PermissionGrant, customRoleId?: string | null }>, ownerDefinitionsRoleHandle?: { grant: PermissionGrant, customRoleId?: string | null } | null }> } }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessAddUserMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type AccessAddUserMutation = { addUserToOrganization:
    | { __typename: 'AddUserToOrganizationSuccess', email: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UserLimitError', message: string }
   };

export type AccessRemoveUserMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type AccessRemoveUserMutation = { removeUserFromOrganization:
    | { __typename: 'CantRemoveAllAdminsError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RemoveUserFromOrganizationSuccess', email: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessCreateTeamMutationVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type AccessCreateTeamMutation = { createOrUpdateTeam:
    | { __typename: 'CreateOrUpdateTeamSuccess', team: { id: string, name: string } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessRenameTeamMutationVariables = Exact<{
  teamId: Scalars['String']['input'];
  name: Scalars['String']['input'];
}>;


export type AccessRenameTeamMutation = { renameTeam:
    | { __typename: 'DagsterCloudTeam', id: string, name: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessDeleteTeamMutationVariables = Exact<{
  teamId: Scalars['String']['input'];
}>;


export type AccessDeleteTeamMutation = { deleteTeam:
    | { __typename: 'DeleteTeamSuccess', teamId: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessAddTeamMemberMutationVariables = Exact<{
  teamId: Scalars['String']['input'];
  memberId: Scalars['Int']['input'];
}>;


export type AccessAddTeamMemberMutation = { addMemberToTeam:
    | { __typename: 'AddMemberToTeamSuccess', team: { members: Array<{ email: string }> } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UserLimitError', message: string }
   };

export type AccessRemoveTeamMemberMutationVariables = Exact<{
  teamId: Scalars['String']['input'];
  memberId: Scalars['Int']['input'];
}>;


export type AccessRemoveTeamMemberMutation = { removeMemberFromTeam:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'RemoveMemberFromTeamSuccess', team: { members: Array<{ email: string }> } }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessCreateRoleMutationVariables = Exact<{
  name: Scalars['String']['input'];
  description: Scalars['String']['input'];
  iconName: Scalars['String']['input'];
  scope: CustomRoleDeploymentScope;
  permissions: Array<CustomRolePermission> | CustomRolePermission;
}>;


export type AccessCreateRoleMutation = { createCustomRole:
    | { __typename: 'CreateOrUpdateCustomRoleSuccess', customRole: { id: string, name: string, description: string, iconName: string, permissions: Array<CustomRolePermission>, deploymentScope: CustomRoleDeploymentScope } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessUpdateRoleMutationVariables = Exact<{
  customRoleId: Scalars['String']['input'];
  name: Scalars['String']['input'];
  description: Scalars['String']['input'];
  iconName: Scalars['String']['input'];
  permissions: Array<CustomRolePermission> | CustomRolePermission;
}>;


export type AccessUpdateRoleMutation = { updateCustomRole:
    | { __typename: 'CreateOrUpdateCustomRoleSuccess', customRole: { id: string, name: string, description: string, iconName: string, permissions: Array<CustomRolePermission>, deploymentScope: CustomRoleDeploymentScope } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AccessDeleteRoleMutationVariables = Exact<{
  customRoleId: Scalars['String']['input'];
}>;


export type AccessDeleteRoleMutation = { deleteCustomRole:
    | { __typename: 'CustomRoleInUseError', message: string }
    | { __typename: 'DeleteCustomRoleSuccess', customRoleId: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AgentsAllQueryVariables = Exact<{ [key: string]: never; }>;


export type AgentsAllQuery = { agents: Array<{ id: string, agentLabel?: string | null, status: AgentStatus, lastHeartbeatTime: number, errors: Array<{ timestamp?: number | null, error: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } }>, metadata: Array<{ key: string, value?: string | null }>, runWorkerStates: Array<{ runId: string, message?: string | null, status: WorkerStatus }>, codeServerStates: Array<{ locationName?: string | null, status: CloudCodeServerStatus, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> }> };

export type AgentsCodeServersQueryVariables = Exact<{ [key: string]: never; }>;


export type AgentsCodeServersQuery = { currentDeployment: { agentType: DeploymentAgentType }, agents: Array<{ id: string, agentLabel?: string | null, status: AgentStatus, codeServerStates: Array<{ locationName?: string | null, status: CloudCodeServerStatus, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }> }> };

export type LocationDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationDocumentsQuery = { locationsAsDocument?: { document?: unknown | null } | null };

export type LocationDocumentSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type LocationDocumentSchemaQuery = { locationSchema?: { rootConfigType:
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
    > } | null };

export type LocationHistoryQueryVariables = Exact<{
  location: Scalars['String']['input'];
  limit: Scalars['Int']['input'];
}>;


export type LocationHistoryQuery = { locationLoadHistory: Array<{ codeLocationDataUploadTimestamp: number, codeLocationUpdateTriggerTimestamp: number, loadStatus: DagsterCloudCodeLocationLoadStatus, configDocument?: unknown | null, displayMetadata: Array<{ key: string, value: string }>, diffSummary?: { repositoryDiffs: Array<{ repositoryName: string, addedAssets: Array<{ path: Array<string> }>, modifiedAssets: Array<{ path: Array<string> }>, removedAssets: Array<{ path: Array<string> }> }> } | null, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }>, currentDeployment: { commits: Array<{ commitHash: string, commitMessage?: string | null, authorName?: string | null, authorEmail?: string | null }> } };

export type MetricSeriesFragment = { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> };

export type LocationServerMetricsQueryVariables = Exact<{
  location: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Float']['input']>;
}>;


export type LocationServerMetricsQuery = { codeServerMetrics?: { cpuUsage?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, cpuLimit?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, cpuPercent?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, memoryUsage?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, memoryLimit?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, memoryPercent?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, requestUtilizationPercent?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, runningRequests?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, queuedRequests?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null } | null };

export type LocationSaveMutationVariables = Exact<{
  document: Scalars['GenericScalar']['input'];
}>;


export type LocationSaveMutation = { addOrUpdateLocationFromDocument:
    | { __typename: 'InvalidLocationError', message: string, errors: Array<string | null> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'WorkspaceEntry', locationName: string }
   };

export type LocationDeleteMutationVariables = Exact<{
  location: Scalars['String']['input'];
}>;


export type LocationDeleteMutation = { deleteLocation:
    | { __typename: 'DeleteLocationSuccess', locationName: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type ResourceAgentIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResourceAgentIdsQuery = { agents: Array<{ id: string, agentLabel?: string | null }> };

export type AlertPolicyPartsFragment = { id: string, name: string, description: string, eventTypes: Array<AlertPolicyEventType>, enabled: boolean, mutedUntil?: number | null, tags?: Array<{ key: string, value?: string | null }> | null, notificationService:
    | { __typename: 'EmailAlertPolicyNotification', emailAddresses: Array<string> }
    | { __typename: 'EmailOwnersAlertPolicyNotification', defaultEmailAddresses: Array<string> }
    | { __typename: 'MicrosoftTeamsAlertPolicyNotification' }
    | { __typename: 'PagerdutyAlertPolicyNotification' }
    | { __typename: 'SlackAlertPolicyNotification', slackWorkspaceName: string, slackChannelName: string }
    | { __typename: 'WebhookAlertPolicyNotification' }
  , alertTargets: Array<
    | { __typename: 'AssetGroupTarget', assetGroup: string, locationName: string }
    | { __typename: 'AssetKeyTarget', assetKey: { path: Array<string> } }
    | { __typename: 'AssetSelectionTarget', assetSelectionString: string }
    | { __typename: 'AssetSelectionViewTarget', view?: { id: string, name: string } | null }
    | { __typename: 'CodeLocationTarget', codeLocationNames?: Array<string> | null }
    | { __typename: 'CreditLimitTarget', creditLimit: number }
    | { __typename: 'FavoritesSelectionViewTarget', userEmail: string }
    | { __typename: 'InsightsAssetGroupThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetGroup: string, locationName: string }
    | { __typename: 'InsightsAssetThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetKey: { path: Array<string> } }
    | { __typename: 'InsightsDeploymentThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator }
    | { __typename: 'InsightsJobThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, jobName: string, locationName: string }
    | { __typename: 'LongRunningJobThresholdTarget', thresholdSeconds: number, codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null }
    | { __typename: 'MetricMonitorAssetSelectionThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelection: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } }
    | { __typename: 'MetricMonitorAssetSelectionViewThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelectionViewId: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null }, view?: { id: string, name: string } | null }
    | { __typename: 'MetricMonitorFavoritesThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, userEmail: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } }
    | { __typename: 'RunResultTarget', codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null }
    | { __typename: 'ScheduleSensorTarget', codeLocationNames?: Array<string> | null, types?: Array<InstigatorType> | null, schedulesSensors?: Array<{ name: string, codeLocationName: string, repositoryName: string }> | null }
  >, policyOptions: { consecutiveFailureThreshold?: number | null, includeDescriptionInNotification?: boolean | null, renotifyIntervalMinutes?: number | null, tableSchemaChangeTypes?: Array<TableSchemaChangeType> | null } };

type AlertNotifierParts_EmailAlertPolicyNotification_Fragment = { __typename: 'EmailAlertPolicyNotification', emailAddresses: Array<string> };

type AlertNotifierParts_EmailOwnersAlertPolicyNotification_Fragment = { __typename: 'EmailOwnersAlertPolicyNotification', defaultEmailAddresses: Array<string> };

type AlertNotifierParts_MicrosoftTeamsAlertPolicyNotification_Fragment = { __typename: 'MicrosoftTeamsAlertPolicyNotification' };

type AlertNotifierParts_PagerdutyAlertPolicyNotification_Fragment = { __typename: 'PagerdutyAlertPolicyNotification' };

type AlertNotifierParts_SlackAlertPolicyNotification_Fragment = { __typename: 'SlackAlertPolicyNotification', slackWorkspaceName: string, slackChannelName: string };

type AlertNotifierParts_WebhookAlertPolicyNotification_Fragment = { __typename: 'WebhookAlertPolicyNotification' };

export type AlertNotifierPartsFragment =
  | AlertNotifierParts_EmailAlertPolicyNotification_Fragment
  | AlertNotifierParts_EmailOwnersAlertPolicyNotification_Fragment
  | AlertNotifierParts_MicrosoftTeamsAlertPolicyNotification_Fragment
  | AlertNotifierParts_PagerdutyAlertPolicyNotification_Fragment
  | AlertNotifierParts_SlackAlertPolicyNotification_Fragment
  | AlertNotifierParts_WebhookAlertPolicyNotification_Fragment
;

type AlertTargetParts_AssetGroupTarget_Fragment = { __typename: 'AssetGroupTarget', assetGroup: string, locationName: string };

type AlertTargetParts_AssetKeyTarget_Fragment = { __typename: 'AssetKeyTarget', assetKey: { path: Array<string> } };

type AlertTargetParts_AssetSelectionTarget_Fragment = { __typename: 'AssetSelectionTarget', assetSelectionString: string };

type AlertTargetParts_AssetSelectionViewTarget_Fragment = { __typename: 'AssetSelectionViewTarget', view?: { id: string, name: string } | null };

type AlertTargetParts_CodeLocationTarget_Fragment = { __typename: 'CodeLocationTarget', codeLocationNames?: Array<string> | null };

type AlertTargetParts_CreditLimitTarget_Fragment = { __typename: 'CreditLimitTarget', creditLimit: number };

type AlertTargetParts_FavoritesSelectionViewTarget_Fragment = { __typename: 'FavoritesSelectionViewTarget', userEmail: string };

type AlertTargetParts_InsightsAssetGroupThresholdTarget_Fragment = { __typename: 'InsightsAssetGroupThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetGroup: string, locationName: string };

type AlertTargetParts_InsightsAssetThresholdTarget_Fragment = { __typename: 'InsightsAssetThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetKey: { path: Array<string> } };

type AlertTargetParts_InsightsDeploymentThresholdTarget_Fragment = { __typename: 'InsightsDeploymentThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator };

type AlertTargetParts_InsightsJobThresholdTarget_Fragment = { __typename: 'InsightsJobThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, jobName: string, locationName: string };

type AlertTargetParts_LongRunningJobThresholdTarget_Fragment = { __typename: 'LongRunningJobThresholdTarget', thresholdSeconds: number, codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null };

type AlertTargetParts_MetricMonitorAssetSelectionThresholdTarget_Fragment = { __typename: 'MetricMonitorAssetSelectionThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelection: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } };

type AlertTargetParts_MetricMonitorAssetSelectionViewThresholdTarget_Fragment = { __typename: 'MetricMonitorAssetSelectionViewThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelectionViewId: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null }, view?: { id: string, name: string } | null };

type AlertTargetParts_MetricMonitorFavoritesThresholdTarget_Fragment = { __typename: 'MetricMonitorFavoritesThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, userEmail: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } };

type AlertTargetParts_RunResultTarget_Fragment = { __typename: 'RunResultTarget', codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null };

type AlertTargetParts_ScheduleSensorTarget_Fragment = { __typename: 'ScheduleSensorTarget', codeLocationNames?: Array<string> | null, types?: Array<InstigatorType> | null, schedulesSensors?: Array<{ name: string, codeLocationName: string, repositoryName: string }> | null };

export type AlertTargetPartsFragment =
  | AlertTargetParts_AssetGroupTarget_Fragment
  | AlertTargetParts_AssetKeyTarget_Fragment
  | AlertTargetParts_AssetSelectionTarget_Fragment
  | AlertTargetParts_AssetSelectionViewTarget_Fragment
  | AlertTargetParts_CodeLocationTarget_Fragment
  | AlertTargetParts_CreditLimitTarget_Fragment
  | AlertTargetParts_FavoritesSelectionViewTarget_Fragment
  | AlertTargetParts_InsightsAssetGroupThresholdTarget_Fragment
  | AlertTargetParts_InsightsAssetThresholdTarget_Fragment
  | AlertTargetParts_InsightsDeploymentThresholdTarget_Fragment
  | AlertTargetParts_InsightsJobThresholdTarget_Fragment
  | AlertTargetParts_LongRunningJobThresholdTarget_Fragment
  | AlertTargetParts_MetricMonitorAssetSelectionThresholdTarget_Fragment
  | AlertTargetParts_MetricMonitorAssetSelectionViewThresholdTarget_Fragment
  | AlertTargetParts_MetricMonitorFavoritesThresholdTarget_Fragment
  | AlertTargetParts_RunResultTarget_Fragment
  | AlertTargetParts_ScheduleSensorTarget_Fragment
;

export type AlertsPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertsPoliciesQuery = { alertPolicies: Array<{ id: string, name: string, description: string, eventTypes: Array<AlertPolicyEventType>, enabled: boolean, mutedUntil?: number | null, tags?: Array<{ key: string, value?: string | null }> | null, notificationService:
      | { __typename: 'EmailAlertPolicyNotification', emailAddresses: Array<string> }
      | { __typename: 'EmailOwnersAlertPolicyNotification', defaultEmailAddresses: Array<string> }
      | { __typename: 'MicrosoftTeamsAlertPolicyNotification' }
      | { __typename: 'PagerdutyAlertPolicyNotification' }
      | { __typename: 'SlackAlertPolicyNotification', slackWorkspaceName: string, slackChannelName: string }
      | { __typename: 'WebhookAlertPolicyNotification' }
    , alertTargets: Array<
      | { __typename: 'AssetGroupTarget', assetGroup: string, locationName: string }
      | { __typename: 'AssetKeyTarget', assetKey: { path: Array<string> } }
      | { __typename: 'AssetSelectionTarget', assetSelectionString: string }
      | { __typename: 'AssetSelectionViewTarget', view?: { id: string, name: string } | null }
      | { __typename: 'CodeLocationTarget', codeLocationNames?: Array<string> | null }
      | { __typename: 'CreditLimitTarget', creditLimit: number }
      | { __typename: 'FavoritesSelectionViewTarget', userEmail: string }
      | { __typename: 'InsightsAssetGroupThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetGroup: string, locationName: string }
      | { __typename: 'InsightsAssetThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetKey: { path: Array<string> } }
      | { __typename: 'InsightsDeploymentThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator }
      | { __typename: 'InsightsJobThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, jobName: string, locationName: string }
      | { __typename: 'LongRunningJobThresholdTarget', thresholdSeconds: number, codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null }
      | { __typename: 'MetricMonitorAssetSelectionThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelection: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } }
      | { __typename: 'MetricMonitorAssetSelectionViewThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelectionViewId: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null }, view?: { id: string, name: string } | null }
      | { __typename: 'MetricMonitorFavoritesThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, userEmail: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } }
      | { __typename: 'RunResultTarget', codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null }
      | { __typename: 'ScheduleSensorTarget', codeLocationNames?: Array<string> | null, types?: Array<InstigatorType> | null, schedulesSensors?: Array<{ name: string, codeLocationName: string, repositoryName: string }> | null }
    >, policyOptions: { consecutiveFailureThreshold?: number | null, includeDescriptionInNotification?: boolean | null, renotifyIntervalMinutes?: number | null, tableSchemaChangeTypes?: Array<TableSchemaChangeType> | null } }> };

export type AlertsPolicyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertsPolicyNamesQuery = { alertPolicies: Array<{ id: string, name: string }> };

export type AlertsForAssetQueryVariables = Exact<{
  assetKey: AssetKeyInput;
}>;


export type AlertsForAssetQuery = { alertPoliciesForAsset: Array<{ id: string }> };

export type AlertsForJobQueryVariables = Exact<{
  name: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
}>;


export type AlertsForJobQuery = { alertPoliciesForJob: Array<{ id: string }> };

export type AlertsForScheduleQueryVariables = Exact<{
  name: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
}>;


export type AlertsForScheduleQuery = { alertPoliciesForSchedule: Array<{ id: string }> };

export type AlertsForSensorQueryVariables = Exact<{
  name: Scalars['String']['input'];
  repositoryName: Scalars['String']['input'];
  repositoryLocationName: Scalars['String']['input'];
}>;


export type AlertsForSensorQuery = { alertPoliciesForSensor: Array<{ id: string }> };

export type AlertsForCodeLocationQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type AlertsForCodeLocationQuery = { alertPoliciesForCodeLocation: Array<{ id: string }> };

export type AlertsDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertsDocumentsQuery = { alertPoliciesAsDocumentOrError?:
    | { __typename: 'AlertPoliciesAsDocument', document?: unknown | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   | null };

export type AlertsSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertsSchemaQuery = { alertPoliciesSchema?: { rootConfigType:
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
    > } | null };

type AlertNotificationParts_AgentAlertNotification_Fragment = { __typename: 'AgentAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null };

type AlertNotificationParts_AssetAlertNotification_Fragment = { __typename: 'AssetAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, runId?: string | null, assetsEvents: Array<{ eventType: AlertPolicyEventType, assetKey: { path: Array<string> } }> };

type AlertNotificationParts_CodeLocationAlertNotification_Fragment = { __typename: 'CodeLocationAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, codeLocationName: string, failureMessage?: string | null };

type AlertNotificationParts_InsightsAlertNotification_Fragment = { __typename: 'InsightsAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, metricName: string, computedValue: number };

type AlertNotificationParts_JobRunAlertNotification_Fragment = { __typename: 'JobRunAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, jobName: string, codeLocationName: string, eventType: AlertPolicyEventType, runId?: string | null };

type AlertNotificationParts_MetricsAlertNotification_Fragment = { __typename: 'MetricsAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, metricName: string, computedValues: Array<{ __typename: 'AssetMetricMonitorComputedValue', computedValue: number, assetKey: { path: Array<string> } }> };

type AlertNotificationParts_TickAlertNotification_Fragment = { __typename: 'TickAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, instigatorEvents: Array<{ instigatorName: string, codeLocationName: string, eventType: AlertPolicyEventType }> };

export type AlertNotificationPartsFragment =
  | AlertNotificationParts_AgentAlertNotification_Fragment
  | AlertNotificationParts_AssetAlertNotification_Fragment
  | AlertNotificationParts_CodeLocationAlertNotification_Fragment
  | AlertNotificationParts_InsightsAlertNotification_Fragment
  | AlertNotificationParts_JobRunAlertNotification_Fragment
  | AlertNotificationParts_MetricsAlertNotification_Fragment
  | AlertNotificationParts_TickAlertNotification_Fragment
;

export type AlertsNotificationsQueryVariables = Exact<{
  alertPolicyId: Scalars['String']['input'];
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type AlertsNotificationsQuery = { alertPolicyNotifications?: { cursor?: string | null, hasMore: boolean, results: Array<
      | { __typename: 'AgentAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null }
      | { __typename: 'AssetAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, runId?: string | null, assetsEvents: Array<{ eventType: AlertPolicyEventType, assetKey: { path: Array<string> } }> }
      | { __typename: 'CodeLocationAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, codeLocationName: string, failureMessage?: string | null }
      | { __typename: 'InsightsAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, metricName: string, computedValue: number }
      | { __typename: 'JobRunAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, jobName: string, codeLocationName: string, eventType: AlertPolicyEventType, runId?: string | null }
      | { __typename: 'MetricsAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, metricName: string, computedValues: Array<{ __typename: 'AssetMetricMonitorComputedValue', computedValue: number, assetKey: { path: Array<string> } }> }
      | { __typename: 'TickAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, instigatorEvents: Array<{ instigatorName: string, codeLocationName: string, eventType: AlertPolicyEventType }> }
    > } | null };

export type AlertsRunNotificationsQueryVariables = Exact<{
  runId: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AlertsRunNotificationsQuery = { runNotificationsOrError?:
    | { __typename: 'RunNotifications', notifications: Array<
        | { __typename: 'AssetAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, runId?: string | null, assetsEvents: Array<{ eventType: AlertPolicyEventType, assetKey: { path: Array<string> } }> }
        | { __typename: 'JobRunAlertNotification', alertPolicyId?: string | null, status: NotificationStatus, sendTimestamp: number, errorMessage?: string | null, jobName: string, codeLocationName: string, eventType: AlertPolicyEventType, runId?: string | null }
      >, alertPolicies: Array<{ id: string, name: string }> }
    | { __typename: 'RunNotificationsExpiredError', message: string }
   | null };

export type AlertsChannelsQueryVariables = Exact<{
  slack: Scalars['Boolean']['input'];
}>;


export type AlertsChannelsQuery = { alertPolicies: Array<{ name: string, enabled: boolean, notificationService:
      | { __typename: 'EmailAlertPolicyNotification', emailAddresses: Array<string> }
      | { __typename: 'EmailOwnersAlertPolicyNotification', defaultEmailAddresses: Array<string> }
      | { __typename: 'MicrosoftTeamsAlertPolicyNotification' }
      | { __typename: 'PagerdutyAlertPolicyNotification' }
      | { __typename: 'SlackAlertPolicyNotification', slackWorkspaceName: string, slackChannelName: string }
      | { __typename: 'WebhookAlertPolicyNotification' }
     }>, availableSlackChannels?:
    | { __typename: 'SlackChannels', channels: Array<string> }
    | { __typename: 'SlackIntegrationError', message: string }
   };

export type AlertsSaveMutationVariables = Exact<{
  document: Scalars['GenericScalar']['input'];
}>;


export type AlertsSaveMutation = { createOrUpdateAlertPolicyFromDocument:
    | { __typename: 'AlertPolicy', id: string, name: string, description: string, eventTypes: Array<AlertPolicyEventType>, enabled: boolean, mutedUntil?: number | null, tags?: Array<{ key: string, value?: string | null }> | null, notificationService:
        | { __typename: 'EmailAlertPolicyNotification', emailAddresses: Array<string> }
        | { __typename: 'EmailOwnersAlertPolicyNotification', defaultEmailAddresses: Array<string> }
        | { __typename: 'MicrosoftTeamsAlertPolicyNotification' }
        | { __typename: 'PagerdutyAlertPolicyNotification' }
        | { __typename: 'SlackAlertPolicyNotification', slackWorkspaceName: string, slackChannelName: string }
        | { __typename: 'WebhookAlertPolicyNotification' }
      , alertTargets: Array<
        | { __typename: 'AssetGroupTarget', assetGroup: string, locationName: string }
        | { __typename: 'AssetKeyTarget', assetKey: { path: Array<string> } }
        | { __typename: 'AssetSelectionTarget', assetSelectionString: string }
        | { __typename: 'AssetSelectionViewTarget', view?: { id: string, name: string } | null }
        | { __typename: 'CodeLocationTarget', codeLocationNames?: Array<string> | null }
        | { __typename: 'CreditLimitTarget', creditLimit: number }
        | { __typename: 'FavoritesSelectionViewTarget', userEmail: string }
        | { __typename: 'InsightsAssetGroupThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetGroup: string, locationName: string }
        | { __typename: 'InsightsAssetThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, assetKey: { path: Array<string> } }
        | { __typename: 'InsightsDeploymentThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator }
        | { __typename: 'InsightsJobThresholdTarget', metricName: string, threshold: number, selectionPeriodDays: number, operator: InsightsAlertComparisonOperator, jobName: string, locationName: string }
        | { __typename: 'LongRunningJobThresholdTarget', thresholdSeconds: number, codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null }
        | { __typename: 'MetricMonitorAssetSelectionThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelection: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } }
        | { __typename: 'MetricMonitorAssetSelectionViewThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, assetSelectionViewId: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null }, view?: { id: string, name: string } | null }
        | { __typename: 'MetricMonitorFavoritesThresholdTarget', metricName: string, lookbackWindow: number, aggregationFunction: ReportingAggregationFunction, combineFn: MetricThresholdCombineFunction, comparisonType: MetricComparisonType, userEmail: string, thresholds: { maxAllowedValue?: number | null, minAllowedValue?: number | null } }
        | { __typename: 'RunResultTarget', codeLocationNames?: Array<string> | null, tags?: Array<{ key: string, value?: string | null }> | null, jobs?: Array<{ jobName: string, codeLocationName: string, repositoryName: string }> | null }
        | { __typename: 'ScheduleSensorTarget', codeLocationNames?: Array<string> | null, types?: Array<InstigatorType> | null, schedulesSensors?: Array<{ name: string, codeLocationName: string, repositoryName: string }> | null }
      >, policyOptions: { consecutiveFailureThreshold?: number | null, includeDescriptionInNotification?: boolean | null, renotifyIntervalMinutes?: number | null, tableSchemaChangeTypes?: Array<TableSchemaChangeType> | null } }
    | { __typename: 'InvalidAlertPolicyError', message: string, errors: Array<string> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AlertsDeleteMutationVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type AlertsDeleteMutation = { deleteAlertPolicy:
    | { __typename: 'DeleteAlertPolicySuccess', alertPolicyName: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AlertsMuteMutationVariables = Exact<{
  alertPolicyId: Scalars['String']['input'];
  muteForSeconds?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AlertsMuteMutation = { setAlertPolicyMuteUntil:
    | { __typename: 'AlertPolicy', name: string, mutedUntil?: number | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type AlertsSendTestMutationVariables = Exact<{
  document: Scalars['GenericScalar']['input'];
}>;


export type AlertsSendTestMutation = { sendSampleNotification:
    | { __typename: 'InvalidAlertPolicyError', message: string, errors: Array<string> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'SendSampleNotificationFailure', message: string, webhookResult?: { response?: { statusCode: number, statusText: string } | null } | null }
    | { __typename: 'SendSampleNotificationSuccess', message: string, webhookResult?: { response?: { statusCode: number, statusText: string } | null } | null }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type CatalogSearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
  filter?: InputMaybe<AssetsFilterInput>;
  cursor?: InputMaybe<Scalars['Int']['input']>;
  limit: Scalars['Int']['input'];
}>;


export type CatalogSearchQuery = { search:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'SearchQueryError', message: string }
    | { __typename: 'SearchResults', results: Array<{ id: string, description?: string | null, locationName: string, group?: string | null, kinds?: Array<string | null> | null, tableName?: string | null, key: { path: Array<string> }, tags?: Array<{ key: string, value: string } | null> | null, owners?: Array<
          | { __typename: 'TeamAssetOwner', team: string }
          | { __typename: 'UserAssetOwner', email: string }
         | null> | null }> }
    | { __typename: 'SearchResultsNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type CatalogSearchCountsQueryVariables = Exact<{
  query: Scalars['String']['input'];
  filter?: InputMaybe<AssetsFilterInput>;
  limit: Scalars['Int']['input'];
}>;


export type CatalogSearchCountsQuery = { searchFieldValues:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'SearchQueryError', message: string }
    | { __typename: 'SearchResultCountsByDimension', owners: Array<{ numResults: number, owner:
          | { __typename: 'TeamAssetOwner', team: string }
          | { __typename: 'UserAssetOwner', email: string }
         }>, tags: Array<{ numResults: number, tag: { key: string, value: string } }>, kinds: Array<{ fieldValue: string, numResults: number }>, groups: Array<{ codeLocationName: string, group: string, numResults: number }>, codeLocations: Array<{ codeLocationName: string, numResults: number }> }
    | { __typename: 'SearchResultsNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

type CatalogOwner_TeamAssetOwner_Fragment = { __typename: 'TeamAssetOwner', team: string };

type CatalogOwner_UserAssetOwner_Fragment = { __typename: 'UserAssetOwner', email: string };

export type CatalogOwnerFragment =
  | CatalogOwner_TeamAssetOwner_Fragment
  | CatalogOwner_UserAssetOwner_Fragment
;

export type CatalogSelectionPartsFragment = { kinds: Array<string>, columns: Array<string>, tableNames: Array<string>, querySelection?: string | null, tags: Array<{ key: string, value: string }>, owners: Array<
    | { __typename: 'TeamAssetOwner', team: string }
    | { __typename: 'UserAssetOwner', email: string }
  >, groups: Array<{ groupName: string, repositoryName: string, repositoryLocationName: string }>, codeLocations: Array<{ repositoryName: string, repositoryLocationName: string }>, columnTags: Array<{ key: string, value: string }> };

type CatalogCreator_DagsterCloudUser_Fragment = { __typename: 'DagsterCloudUser', email: string };

type CatalogCreator_ServiceUser_Fragment = { __typename: 'ServiceUser', name: string };

export type CatalogCreatorFragment =
  | CatalogCreator_DagsterCloudUser_Fragment
  | CatalogCreator_ServiceUser_Fragment
;

export type CatalogViewPartsFragment = { id: string, name: string, description: string, icon: string, isPrivate: boolean, canEdit: boolean, createdBy?:
    | { __typename: 'DagsterCloudUser', email: string }
    | { __typename: 'ServiceUser', name: string }
   | null, selection: { kinds: Array<string>, columns: Array<string>, tableNames: Array<string>, querySelection?: string | null, tags: Array<{ key: string, value: string }>, owners: Array<
      | { __typename: 'TeamAssetOwner', team: string }
      | { __typename: 'UserAssetOwner', email: string }
    >, groups: Array<{ groupName: string, repositoryName: string, repositoryLocationName: string }>, codeLocations: Array<{ repositoryName: string, repositoryLocationName: string }>, columnTags: Array<{ key: string, value: string }> } };

export type CatalogViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogViewsQuery = { catalogViews: Array<{ id: string, name: string, description: string, icon: string, isPrivate: boolean, canEdit: boolean, createdBy?:
      | { __typename: 'DagsterCloudUser', email: string }
      | { __typename: 'ServiceUser', name: string }
     | null, selection: { kinds: Array<string>, columns: Array<string>, tableNames: Array<string>, querySelection?: string | null, tags: Array<{ key: string, value: string }>, owners: Array<
        | { __typename: 'TeamAssetOwner', team: string }
        | { __typename: 'UserAssetOwner', email: string }
      >, groups: Array<{ groupName: string, repositoryName: string, repositoryLocationName: string }>, codeLocations: Array<{ repositoryName: string, repositoryLocationName: string }>, columnTags: Array<{ key: string, value: string }> } }> };

export type CatalogSaveViewMutationVariables = Exact<{
  id?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  description: Scalars['String']['input'];
  icon: Scalars['String']['input'];
  isPrivate: Scalars['Boolean']['input'];
  selection: CatalogViewSelectionInput;
}>;


export type CatalogSaveViewMutation = { createOrUpdateCatalogView:
    | { __typename: 'CatalogView', id: string, name: string, description: string, icon: string, isPrivate: boolean, canEdit: boolean, createdBy?:
        | { __typename: 'DagsterCloudUser', email: string }
        | { __typename: 'ServiceUser', name: string }
       | null, selection: { kinds: Array<string>, columns: Array<string>, tableNames: Array<string>, querySelection?: string | null, tags: Array<{ key: string, value: string }>, owners: Array<
          | { __typename: 'TeamAssetOwner', team: string }
          | { __typename: 'UserAssetOwner', email: string }
        >, groups: Array<{ groupName: string, repositoryName: string, repositoryLocationName: string }>, codeLocations: Array<{ repositoryName: string, repositoryLocationName: string }>, columnTags: Array<{ key: string, value: string }> } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'SelectionCantBeDeletedError', message: string }
    | { __typename: 'SelectionNotResolvableError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type CatalogDeleteViewMutationVariables = Exact<{
  id: Scalars['String']['input'];
}>;


export type CatalogDeleteViewMutation = { deleteCatalogView:
    | { __typename: 'CatalogView', id: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'SelectionCantBeDeletedError', message: string }
    | { __typename: 'SelectionNotResolvableError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type CatalogFavoritesQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogFavoritesQuery = { userFavoriteAssets: Array<{ path: Array<string> }> };

export type CatalogAddFavoriteMutationVariables = Exact<{
  assetKey: AssetKeyInput;
}>;


export type CatalogAddFavoriteMutation = { addUserFavoriteAsset:
    | { __typename: 'AssetKey', path: Array<string> }
    | { __typename: 'AssetKeyNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type CatalogRemoveFavoriteMutationVariables = Exact<{
  assetKey: AssetKeyInput;
}>;


export type CatalogRemoveFavoriteMutation = { removeUserFavoriteAsset:
    | { __typename: 'AssetKey', path: Array<string> }
    | { __typename: 'AssetKeyNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
   };

export type CatalogPinnedItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogPinnedItemsQuery = { pinnedItems: Array<
    | { __typename: 'AssetGroupPinnableItem', id: string, name: string, description: string, isPrivate: boolean, createdBy?:
        | { __typename: 'DagsterCloudUser', email: string }
        | { __typename: 'ServiceUser', name: string }
       | null, assetGroup: { groups: Array<{ groupName: string, repositoryLocationName: string }> } }
    | { __typename: 'CatalogView', id: string, name: string, description: string, isPrivate: boolean, createdBy?:
        | { __typename: 'DagsterCloudUser', email: string }
        | { __typename: 'ServiceUser', name: string }
       | null, selection: { kinds: Array<string>, columns: Array<string>, tableNames: Array<string>, querySelection?: string | null, tags: Array<{ key: string, value: string }>, owners: Array<
          | { __typename: 'TeamAssetOwner', team: string }
          | { __typename: 'UserAssetOwner', email: string }
        >, groups: Array<{ groupName: string, repositoryName: string, repositoryLocationName: string }>, codeLocations: Array<{ repositoryName: string, repositoryLocationName: string }>, columnTags: Array<{ key: string, value: string }> } }
    | { __typename: 'JobPinnableItem', id: string, name: string, description: string, isPrivate: boolean, createdBy?:
        | { __typename: 'DagsterCloudUser', email: string }
        | { __typename: 'ServiceUser', name: string }
       | null, jobs: { jobNames: Array<string>, codeLocationName: string } }
  > };

export type TokensCreateUserMutationVariables = Exact<{
  description: Scalars['String']['input'];
  userId: Scalars['Int']['input'];
}>;


export type TokensCreateUserMutation = { createUserToken:
    | { __typename: 'DagsterCloudUserToken', id: number, token: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensCreateAgentMutationVariables = Exact<{
  description: Scalars['String']['input'];
}>;


export type TokensCreateAgentMutation = { createAgentToken:
    | { __typename: 'DagsterCloudAgentToken', id: number, token: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensCreateApiMutationVariables = Exact<{
  description: Scalars['String']['input'];
}>;


export type TokensCreateApiMutation = { createApiToken:
    | { __typename: 'DagsterCloudApiToken', id: string, token: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensCreateServiceMutationVariables = Exact<{
  description: Scalars['String']['input'];
  serviceUserId: Scalars['String']['input'];
}>;


export type TokensCreateServiceMutation = { createServiceToken:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceToken', id: string, token: string }
    | { __typename: 'ServiceTokenNotFoundError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type DeploymentPartsFragment = { deploymentId: number, deploymentName: string, deploymentStatus: DeploymentStatus, isBranchDeployment: boolean, agentType: DeploymentAgentType, canAccessDeployment: boolean, canEditDeploymentSettings: boolean, canDeleteDeployment: boolean, branchDeploymentGitMetadata?: { branchName: string, repoName: string, branchUrl?: string | null, pullRequestUrl?: string | null, pullRequestStatus?: PullRequestStatus | null, pullRequestNumber?: string | null } | null, parentDeployment?: { deploymentName: string } | null };

export type DeploymentDetailsQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type DeploymentDetailsQuery = { deploymentByName:
    | { __typename: 'DagsterCloudDeployment', deploymentId: number, deploymentName: string, deploymentStatus: DeploymentStatus, isBranchDeployment: boolean, agentType: DeploymentAgentType, canAccessDeployment: boolean, canEditDeploymentSettings: boolean, canDeleteDeployment: boolean, latestCommit?: { timestamp: number, commitHash: string, commitMessage?: string | null, commitUrl?: string | null, authorName?: string | null, authorEmail?: string | null } | null, workspaceEntries: Array<{ locationName: string, dataUpdatedTimestamp?: number | null, hasOutdatedData: boolean, hasLoadError: boolean }>, branchDeploymentGitMetadata?: { branchName: string, repoName: string, branchUrl?: string | null, pullRequestUrl?: string | null, pullRequestStatus?: PullRequestStatus | null, pullRequestNumber?: string | null } | null, parentDeployment?: { deploymentName: string } | null }
    | { __typename: 'DeploymentNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type DeploymentSettingsOfQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type DeploymentSettingsOfQuery = { deploymentByName:
    | { __typename: 'DagsterCloudDeployment', deploymentId: number, canEditDeploymentSettings: boolean, deploymentSettings: { settings?: unknown | null } }
    | { __typename: 'DeploymentNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
  , deploymentSettingsSchema?: { rootConfigType:
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
    > } | null };

export type DeploymentSetSettingsMutationVariables = Exact<{
  id: Scalars['Int']['input'];
  settings: Scalars['GenericScalar']['input'];
}>;


export type DeploymentSetSettingsMutation = { setDeploymentSettings:
    | { __typename: 'DeleteFinalDeploymentError', message: string }
    | { __typename: 'DeploymentNotFoundError', message: string }
    | { __typename: 'DeploymentSettings', settings?: unknown | null }
    | { __typename: 'DuplicateDeploymentError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type DeploymentCreateMutationVariables = Exact<{
  name: Scalars['String']['input'];
  agentType?: InputMaybe<DeploymentAgentType>;
  inheritFrom?: InputMaybe<Scalars['Int']['input']>;
}>;


export type DeploymentCreateMutation = { createDeployment:
    | { __typename: 'DagsterCloudDeployment', deploymentId: number, deploymentName: string, deploymentStatus: DeploymentStatus, agentType: DeploymentAgentType }
    | { __typename: 'DeploymentLimitError', message: string }
    | { __typename: 'DeploymentNotFoundError', message: string }
    | { __typename: 'DuplicateDeploymentError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type DeploymentDeleteMutationVariables = Exact<{
  id: Scalars['Int']['input'];
}>;


export type DeploymentDeleteMutation = { deleteDeployment:
    | { __typename: 'DagsterCloudDeployment', deploymentName: string, deploymentStatus: DeploymentStatus }
    | { __typename: 'DeleteFinalDeploymentError', message: string }
    | { __typename: 'DeploymentNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

type MetricTypesAnswer_MetricTypeList_Fragment = { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> };

type MetricTypesAnswer_PythonError_Fragment = { __typename: 'PythonError', message: string };

type MetricTypesAnswer_UnauthorizedError_Fragment = { __typename: 'UnauthorizedError', message: string };

export type MetricTypesAnswerFragment =
  | MetricTypesAnswer_MetricTypeList_Fragment
  | MetricTypesAnswer_PythonError_Fragment
  | MetricTypesAnswer_UnauthorizedError_Fragment
;

export type InsightsMetricTypesForAssetQueryVariables = Exact<{
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsMetricTypesForAssetQuery = { answer:
    | { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsMetricTypesForAssetGroupQueryVariables = Exact<{
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsMetricTypesForAssetGroupQuery = { answer:
    | { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsMetricTypesForJobQueryVariables = Exact<{
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsMetricTypesForJobQuery = { answer:
    | { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsMetricTypesForDeploymentQueryVariables = Exact<{
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsMetricTypesForDeploymentQuery = { answer:
    | { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsMetricTypesForSpecificAssetQueryVariables = Exact<{
  timeframe: ReportingMetricsTimeframeSelector;
  filter?: InputMaybe<AssetReportingMetricsFilter>;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsMetricTypesForSpecificAssetQuery = { answer:
    | { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsMetricTypesForSpecificJobQueryVariables = Exact<{
  timeframe: ReportingMetricsTimeframeSelector;
  filter?: InputMaybe<JobReportingMetricsFilter>;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsMetricTypesForSpecificJobQuery = { answer:
    | { __typename: 'MetricTypeList', id: string, metricTypes: Array<{ id: string, metricName: string, displayName: string, category?: string | null, unitType?: ReportingUnitType | null, description?: string | null, costMultiplier?: number | null, pending?: boolean | null, visible?: boolean | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

type ReportingAnswer_PythonError_Fragment = { __typename: 'PythonError', message: string };

type ReportingAnswer_ReportingInputError_Fragment = { __typename: 'ReportingInputError', message: string };

type ReportingAnswer_ReportingMetrics_Fragment = { __typename: 'ReportingMetrics', timestamps: Array<number>, metrics: Array<{ aggregateValue: number, values: Array<number | null>, entity:
      | { __typename: 'DagsterCloudDeployment', deploymentName: string, branchDeploymentGitMetadata?: { branchName: string } | null }
      | { __typename: 'ReportingAllBranchDeployments', organizationId: number }
      | { __typename: 'ReportingAsset', assetGroup?: string | null, codeLocationName: string, assetKey: { path: Array<string> } }
      | { __typename: 'ReportingAssetGroup', groupName: string, codeLocationName: string }
      | { __typename: 'ReportingAssetSelection', selection: string }
      | { __typename: 'ReportingJob', jobName: string, codeLocationName: string }
      | { __typename: 'ReportingJobs', jobs: Array<{ jobName: string, codeLocationName: string }> }
     } | null> };

type ReportingAnswer_UnauthorizedError_Fragment = { __typename: 'UnauthorizedError', message: string };

export type ReportingAnswerFragment =
  | ReportingAnswer_PythonError_Fragment
  | ReportingAnswer_ReportingInputError_Fragment
  | ReportingAnswer_ReportingMetrics_Fragment
  | ReportingAnswer_UnauthorizedError_Fragment
;

export type InsightsByAssetQueryVariables = Exact<{
  selector: ReportingMetricsSelector;
  filter?: InputMaybe<AssetReportingMetricsFilter>;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsByAssetQuery = { answer:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'ReportingMetrics', timestamps: Array<number>, metrics: Array<{ aggregateValue: number, values: Array<number | null>, entity:
          | { __typename: 'DagsterCloudDeployment', deploymentName: string, branchDeploymentGitMetadata?: { branchName: string } | null }
          | { __typename: 'ReportingAllBranchDeployments', organizationId: number }
          | { __typename: 'ReportingAsset', assetGroup?: string | null, codeLocationName: string, assetKey: { path: Array<string> } }
          | { __typename: 'ReportingAssetGroup', groupName: string, codeLocationName: string }
          | { __typename: 'ReportingAssetSelection', selection: string }
          | { __typename: 'ReportingJob', jobName: string, codeLocationName: string }
          | { __typename: 'ReportingJobs', jobs: Array<{ jobName: string, codeLocationName: string }> }
         } | null> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsByAssetGroupQueryVariables = Exact<{
  selector: ReportingMetricsSelector;
  filter?: InputMaybe<AssetGroupReportingMetricsFilter>;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsByAssetGroupQuery = { answer:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'ReportingMetrics', timestamps: Array<number>, metrics: Array<{ aggregateValue: number, values: Array<number | null>, entity:
          | { __typename: 'DagsterCloudDeployment', deploymentName: string, branchDeploymentGitMetadata?: { branchName: string } | null }
          | { __typename: 'ReportingAllBranchDeployments', organizationId: number }
          | { __typename: 'ReportingAsset', assetGroup?: string | null, codeLocationName: string, assetKey: { path: Array<string> } }
          | { __typename: 'ReportingAssetGroup', groupName: string, codeLocationName: string }
          | { __typename: 'ReportingAssetSelection', selection: string }
          | { __typename: 'ReportingJob', jobName: string, codeLocationName: string }
          | { __typename: 'ReportingJobs', jobs: Array<{ jobName: string, codeLocationName: string }> }
         } | null> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsByAssetSelectionQueryVariables = Exact<{
  selector: ReportingMetricsSelector;
  filter: AssetSelectionReportingMetricsFilter;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsByAssetSelectionQuery = { answer:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'ReportingMetrics', timestamps: Array<number>, metrics: Array<{ aggregateValue: number, values: Array<number | null>, entity:
          | { __typename: 'DagsterCloudDeployment', deploymentName: string, branchDeploymentGitMetadata?: { branchName: string } | null }
          | { __typename: 'ReportingAllBranchDeployments', organizationId: number }
          | { __typename: 'ReportingAsset', assetGroup?: string | null, codeLocationName: string, assetKey: { path: Array<string> } }
          | { __typename: 'ReportingAssetGroup', groupName: string, codeLocationName: string }
          | { __typename: 'ReportingAssetSelection', selection: string }
          | { __typename: 'ReportingJob', jobName: string, codeLocationName: string }
          | { __typename: 'ReportingJobs', jobs: Array<{ jobName: string, codeLocationName: string }> }
         } | null> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsByJobQueryVariables = Exact<{
  selector: ReportingMetricsSelector;
  filter?: InputMaybe<JobReportingMetricsFilter>;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsByJobQuery = { answer:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'ReportingMetrics', timestamps: Array<number>, metrics: Array<{ aggregateValue: number, values: Array<number | null>, entity:
          | { __typename: 'DagsterCloudDeployment', deploymentName: string, branchDeploymentGitMetadata?: { branchName: string } | null }
          | { __typename: 'ReportingAllBranchDeployments', organizationId: number }
          | { __typename: 'ReportingAsset', assetGroup?: string | null, codeLocationName: string, assetKey: { path: Array<string> } }
          | { __typename: 'ReportingAssetGroup', groupName: string, codeLocationName: string }
          | { __typename: 'ReportingAssetSelection', selection: string }
          | { __typename: 'ReportingJob', jobName: string, codeLocationName: string }
          | { __typename: 'ReportingJobs', jobs: Array<{ jobName: string, codeLocationName: string }> }
         } | null> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsByDeploymentQueryVariables = Exact<{
  selector: ReportingMetricsSelector;
  filter?: InputMaybe<DeploymentReportingMetricsFilter>;
  store?: InputMaybe<MetricsStoreType>;
}>;


export type InsightsByDeploymentQuery = { answer:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'ReportingMetrics', timestamps: Array<number>, metrics: Array<{ aggregateValue: number, values: Array<number | null>, entity:
          | { __typename: 'DagsterCloudDeployment', deploymentName: string, branchDeploymentGitMetadata?: { branchName: string } | null }
          | { __typename: 'ReportingAllBranchDeployments', organizationId: number }
          | { __typename: 'ReportingAsset', assetGroup?: string | null, codeLocationName: string, assetKey: { path: Array<string> } }
          | { __typename: 'ReportingAssetGroup', groupName: string, codeLocationName: string }
          | { __typename: 'ReportingAssetSelection', selection: string }
          | { __typename: 'ReportingJob', jobName: string, codeLocationName: string }
          | { __typename: 'ReportingJobs', jobs: Array<{ jobName: string, codeLocationName: string }> }
         } | null> }
    | { __typename: 'UnauthorizedError', message: string }
   };

type RunLevelAnswer_InsightsRunLevelMetrics_Fragment = { __typename: 'InsightsRunLevelMetrics', runsWithData: Array<{ runId: string, timestamp: number, value: number } | null>, runsWithoutData: Array<{ runId: string, timestamp: number } | null> };

type RunLevelAnswer_PythonError_Fragment = { __typename: 'PythonError', message: string };

type RunLevelAnswer_ReportingInputError_Fragment = { __typename: 'ReportingInputError', message: string };

type RunLevelAnswer_UnauthorizedError_Fragment = { __typename: 'UnauthorizedError', message: string };

export type RunLevelAnswerFragment =
  | RunLevelAnswer_InsightsRunLevelMetrics_Fragment
  | RunLevelAnswer_PythonError_Fragment
  | RunLevelAnswer_ReportingInputError_Fragment
  | RunLevelAnswer_UnauthorizedError_Fragment
;

export type InsightsRunsOfJobQueryVariables = Exact<{
  metric: Scalars['String']['input'];
  job: QualifiedJob;
}>;


export type InsightsRunsOfJobQuery = { answer:
    | { __typename: 'InsightsRunLevelMetrics', runsWithData: Array<{ runId: string, timestamp: number, value: number } | null>, runsWithoutData: Array<{ runId: string, timestamp: number } | null> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type InsightsMaterializationsOfAssetQueryVariables = Exact<{
  metric: Scalars['String']['input'];
  asset: QualifiedAssetKey;
}>;


export type InsightsMaterializationsOfAssetQuery = { answer:
    | { __typename: 'InsightsRunLevelMetrics', runsWithData: Array<{ runId: string, timestamp: number, value: number } | null>, runsWithoutData: Array<{ runId: string, timestamp: number } | null> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ReportingInputError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type UsageAnswerFragment = { unit: string, timeGranularity: TimeGranularity, metrics: Array<
    | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
    | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
    | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
    | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
  > };

export type InsightsUsageStepDurationQueryVariables = Exact<{
  granularity: TimeGranularity;
}>;


export type InsightsUsageStepDurationQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageStepDurationByJobQueryVariables = Exact<{
  start: Scalars['Float']['input'];
}>;


export type InsightsUsageStepDurationByJobQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageServerlessMinutesQueryVariables = Exact<{
  granularity: TimeGranularity;
}>;


export type InsightsUsageServerlessMinutesQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageServerlessMinutesByJobQueryVariables = Exact<{
  start: Scalars['Float']['input'];
}>;


export type InsightsUsageServerlessMinutesByJobQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageCreditsQueryVariables = Exact<{
  granularity: TimeGranularity;
}>;


export type InsightsUsageCreditsQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageCreditsByJobQueryVariables = Exact<{
  start: Scalars['Float']['input'];
}>;


export type InsightsUsageCreditsByJobQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageStandardCreditsQueryVariables = Exact<{
  granularity: TimeGranularity;
}>;


export type InsightsUsageStandardCreditsQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageStandardCreditsByJobQueryVariables = Exact<{
  start: Scalars['Float']['input'];
}>;


export type InsightsUsageStandardCreditsByJobQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageHighVelocityCreditsQueryVariables = Exact<{
  granularity: TimeGranularity;
}>;


export type InsightsUsageHighVelocityCreditsQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type InsightsUsageHighVelocityCreditsByJobQueryVariables = Exact<{
  start: Scalars['Float']['input'];
}>;


export type InsightsUsageHighVelocityCreditsByJobQuery = { usageMetrics: { answer: { unit: string, timeGranularity: TimeGranularity, metrics: Array<
        | { __typename: 'CreditUsageByJobMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'CreditUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationByJobUsageMetricValue', jobName?: string | null, repositoryLabel?: string | null, startTimestamp: number, endTimestamp: number, value: number }
        | { __typename: 'StepDurationUsageMetricValue', startTimestamp: number, endTimestamp: number, value: number }
      > } } };

export type IssuePartsFragment = { id: string, publicId: string, title: string, description: string, status: IssueStatus, createdAt: number, context?: string | null, createdBy?:
    | { __typename: 'DagsterCloudUser', email: string }
    | { __typename: 'ServiceUser', name: string }
   | null, origin?:
    | { __typename: 'Asset', key: { path: Array<string> } }
    | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
   | null, linkedObjects: Array<
    | { __typename: 'Asset', key: { path: Array<string> } }
    | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
  >, metadata?: { pullRequestUrl?: string | null } | null };

type IssueLinkParts_Asset_Fragment = { __typename: 'Asset', key: { path: Array<string> } };

type IssueLinkParts_Run_Fragment = { __typename: 'Run', runId: string, jobName: string, status: RunStatus };

export type IssueLinkPartsFragment =
  | IssueLinkParts_Asset_Fragment
  | IssueLinkParts_Run_Fragment
;

export type IssuesListQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<IssuesFilter>;
}>;


export type IssuesListQuery = { issues?:
    | { __typename: 'IssueConnection', cursor?: string | null, hasMore: boolean, issues: Array<{ id: string, publicId: string, title: string, description: string, status: IssueStatus, createdAt: number, context?: string | null, createdBy?:
          | { __typename: 'DagsterCloudUser', email: string }
          | { __typename: 'ServiceUser', name: string }
         | null, origin?:
          | { __typename: 'Asset', key: { path: Array<string> } }
          | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
         | null, linkedObjects: Array<
          | { __typename: 'Asset', key: { path: Array<string> } }
          | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
        >, metadata?: { pullRequestUrl?: string | null } | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   | null };

export type IssuesGetQueryVariables = Exact<{
  issueId: Scalars['String']['input'];
}>;


export type IssuesGetQuery = { issue?:
    | { __typename: 'Issue', id: string, publicId: string, title: string, description: string, status: IssueStatus, createdAt: number, context?: string | null, createdBy?:
        | { __typename: 'DagsterCloudUser', email: string }
        | { __typename: 'ServiceUser', name: string }
       | null, origin?:
        | { __typename: 'Asset', key: { path: Array<string> } }
        | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
       | null, linkedObjects: Array<
        | { __typename: 'Asset', key: { path: Array<string> } }
        | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
      >, metadata?: { pullRequestUrl?: string | null } | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   | null };

export type IssuesCreateMutationVariables = Exact<{
  title: Scalars['String']['input'];
  description: Scalars['String']['input'];
  origin?: InputMaybe<IssueLinkedObjectInput>;
}>;


export type IssuesCreateMutation = { createIssue:
    | { __typename: 'CreateIssueSuccess', issue: { id: string, publicId: string, title: string, description: string, status: IssueStatus, createdAt: number, context?: string | null, createdBy?:
          | { __typename: 'DagsterCloudUser', email: string }
          | { __typename: 'ServiceUser', name: string }
         | null, origin?:
          | { __typename: 'Asset', key: { path: Array<string> } }
          | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
         | null, linkedObjects: Array<
          | { __typename: 'Asset', key: { path: Array<string> } }
          | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
        >, metadata?: { pullRequestUrl?: string | null } | null } }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type IssuesUpdateMutationVariables = Exact<{
  issueId: Scalars['String']['input'];
  status?: InputMaybe<IssueStatus>;
  title?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
}>;


export type IssuesUpdateMutation = { updateIssue:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
    | { __typename: 'UpdateIssueSuccess', issue: { id: string, publicId: string, title: string, description: string, status: IssueStatus, createdAt: number, context?: string | null, createdBy?:
          | { __typename: 'DagsterCloudUser', email: string }
          | { __typename: 'ServiceUser', name: string }
         | null, origin?:
          | { __typename: 'Asset', key: { path: Array<string> } }
          | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
         | null, linkedObjects: Array<
          | { __typename: 'Asset', key: { path: Array<string> } }
          | { __typename: 'Run', runId: string, jobName: string, status: RunStatus }
        >, metadata?: { pullRequestUrl?: string | null } | null } }
   };

export type OnboardingChecklistQueryVariables = Exact<{ [key: string]: never; }>;


export type OnboardingChecklistQuery = { onboardingChecklistEntries?:
    | { __typename: 'OnboardingChecklistEntries', entries: Array<{ entryKey: OnboardingChecklistEntryKey, status: OnboardingChecklistStatus, updateTimestamp?: number | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   | null };

export type OnboardingToggleMutationVariables = Exact<{
  entryKey: OnboardingChecklistEntryKey;
  status: OnboardingChecklistStatus;
}>;


export type OnboardingToggleMutation = { toggleOnboardingChecklistEntry:
    | { __typename: 'OnboardingChecklistEntry', entryKey: OnboardingChecklistEntryKey, status: OnboardingChecklistStatus }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type DeploymentNamesFragment = { deploymentId: number, deploymentName: string, deploymentStatus: DeploymentStatus, agentType: DeploymentAgentType, canAccessDeployment: boolean };

export type FullDeploymentNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type FullDeploymentNamesQuery = { fullDeployments: Array<{ deploymentId: number, deploymentName: string, deploymentStatus: DeploymentStatus, agentType: DeploymentAgentType, canAccessDeployment: boolean }> };

export type BranchDeploymentNamesQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['String']['input']>;
}>;


export type BranchDeploymentNamesQuery = { branchDeployments: { nextCursor?: string | null, nodes: Array<{ deploymentId: number, deploymentName: string, deploymentStatus: DeploymentStatus, agentType: DeploymentAgentType, canAccessDeployment: boolean, branchDeploymentGitMetadata?: { branchName: string, repoName: string, pullRequestNumber?: string | null, pullRequestStatus?: PullRequestStatus | null } | null }> } };

export type PlusConnectionQueryVariables = Exact<{ [key: string]: never; }>;


export type PlusConnectionQuery = { organization: { id: number, name: string, status: OrganizationStatus }, currentDeployment: { deploymentId: number, deploymentName: string, isBranchDeployment: boolean, branchDeploymentGitMetadata?: { branchName: string, pullRequestNumber?: string | null, pullRequestStatus?: PullRequestStatus | null } | null }, identity: { viewer?: { userId: number, email: string, name?: string | null } | null, permissions: Array<{ permission: string, value: boolean }> } };

export type OrganizationUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationUsersQuery = { usersOrError:
    | { __typename: 'DagsterCloudUsersWithScopedPermissionGrants', users: Array<{ id: string, user: { userId: number, email: string, name?: string | null } }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type RunContainerMetricsQueryVariables = Exact<{
  runId: Scalars['ID']['input'];
  metricsRunId: Scalars['String']['input'];
}>;


export type RunContainerMetricsQuery = { runOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Run', runId: string, status: RunStatus, startTime?: number | null, endTime?: number | null }
    | { __typename: 'RunNotFoundError', message: string }
  , runContainerMetrics?: { cpuPercent?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, cpuUsageRateMs?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, cpuLimitMs?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, memoryPercent?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, memoryUsage?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null, memoryLimit?: { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> } | null } | null };

export type MetricsPointsFragment = { unitType?: MetricsUnitType | null, points: Array<{ timestamp: number, value: number }> };

export type ServerlessStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerlessStatusQuery = { serverless: { isWaitlisted: boolean, canEnable: boolean, requiresPaymentCheck: boolean, status: ServerlessAgentStatus, stackTotalResourceCount?: number | null, stackCompleteResourceCount?: number | null, stackRetryCount?: number | null, canAccessLogs: boolean, error?: { message: string, className?: string | null, stack: Array<string>, errorChain: Array<{ isExplicitLink: boolean, error: { message: string, className?: string | null, stack: Array<string> } }> } | null }, nonIsolatedRuns: { showNonIsolatedRunToggle: boolean, enableNonIsolatedRunToggle: boolean, nonIsolatedRunToggleMessage: string } };

export type ServerlessLogStreamsQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ServerlessLogStreamsQuery = { serverless: { canAccessLogs: boolean, logStreams?: { cursor?: string | null, hasMore: boolean, streams: Array<{ id: string, displayName: string, lastEventTime: number }> } | null } };

export type ServerlessLogEventsQueryVariables = Exact<{
  stream: Scalars['ID']['input'];
  limit: Scalars['Int']['input'];
  cursor?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ServerlessLogEventsQuery = { serverless: { canAccessLogs: boolean, logStreamEvents?: { cursor?: string | null, hasMore: boolean, events: Array<{ timestamp: number, message: string }> } | null } };

export type SettingsOrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsOrganizationQuery = { planType: DagsterCloudPlanType, organization: { id: number, publicId: string, name: string, status: OrganizationStatus, metadata: { slackAppInstallation?: { teamName: string } | null, githubAppInstallation?: { accountName?: string | null, repos: Array<string> } | null } }, identity: { viewer?: { email: string, name?: string | null } | null }, deployments: Array<{ deploymentId: number, isBranchDeployment: boolean }> };

export type SettingsOfOrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsOfOrganizationQuery = { scimSyncEnabled: boolean, defaultTimezone?: string | null, organizationSettings?: { settings?: unknown | null } | null, organizationSettingsSchema?: { rootConfigType:
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
    > } | null };

export type SettingsUpdateMutationVariables = Exact<{
  settings: Scalars['GenericScalar']['input'];
}>;


export type SettingsUpdateMutation = { updateOrganizationSettings:
    | { __typename: 'OrganizationSettings', settings?: unknown | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type SettingsFeatureGatesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsFeatureGatesQuery = { BILLING_AND_USAGE_ENABLED: unknown, ONBOARDING_CHECKLIST_ENABLED: unknown, PRODUCTION_DEPLOYMENT_LIMIT: unknown, EDITOR_ADMIN_LIMIT: unknown, ON_HIGH_VELOCITY_CREDIT_MODEL: unknown, TRIAL_SERVERLESS_USAGE_LIMIT: unknown, ASSET_HEALTH_LIVE_DATA_KILL_SWITCH: unknown, SERVERLESS_QUICKSTART_REPO_URL: unknown, USE_CREATE_DAGSTER_SCAFFOLDING: unknown, NATIVE_SECRETS_ENABLED: unknown, ENABLE_AUDIT_LOG_ACCESS: unknown, ENABLE_ORG_SETTINGS_TEAMS_PAGE: unknown, ENABLE_SCIM_PROVISIONING_PAGE: unknown, GITLAB_NUX_ENABLED: unknown, PRICING_MAY_2023_UI: unknown, DBT_NUX_UI: unknown, ENABLE_INGEST_INSIGHTS_FROM_METADATA: unknown, SHOW_AUTO_MATERIALIZE_SENSOR_BANNER: unknown, INSIGHTS_USE_S3_SUBMISSION_PATH_COST_METRICS: unknown, INSIGHTS_HIDE_GQL_SUBMISSION_PATH_COST_METRICS: unknown, INSIGHTS_SHOW_BIGQUERY_COST_METRICS: unknown, INSIGHTS_ENABLE_ALERTS: unknown, ENABLE_PAGERDUTY_ALERTS: unknown, ENABLE_WEBHOOK_ALERTS: unknown, BACKFILL_LOG_STORAGE: unknown, ENABLE_OPT_IN_DEFINITIONS_HISTORY: unknown, ENABLE_TRACKING_DEFINITIONS_HISTORY: unknown, ENABLE_CATALOG_VIEWS: unknown, BACKEND_SEARCH_ENABLED: unknown, CUSTOM_RBAC_ENABLED: unknown, VERBOSE_TRACING: unknown, ENABLE_BACKGROUND_ASSET_WIPE: unknown, VICTORIA_METRICS_ENABLED: unknown, KPIS_VIEW_ENABLED: unknown, OBSERVE_DARK_LAUNCH_ENABLED: unknown, ENABLE_ASSET_HEALTH_QUERIES: unknown, ENABLE_USER_MANAGED_CREDIT_SEAT_EXPANSIONS: unknown, ENABLE_DATADOG_INTEGRATION: unknown, CATALOG_SELECTION_ALERTS: unknown, CATALOG_HIDE_ASSETS_WITHOUT_DEFINITIONS_BY_DEFAULT: unknown, ENABLE_AI_SUMMARIES: unknown, ENABLE_ANOMALY_DETECTION: unknown, TOAST_FOR_VERSION_UPDATE: unknown, ENABLE_EXTERNAL_ASSET_CONNECTIONS: unknown, ENABLE_INSIGHTS_V2_ALERTS: unknown, ENABLE_SERVICE_USERS: unknown, ENABLE_ASSET_TABLE_SCHEMA_ALERTS: unknown, ENABLE_STREAMLINE_EMIT_VM_EXPERIMENTAL_CUSTOM_METRICS: unknown, DAGSTER_PLUS_ISSUES_ENABLED: unknown, ENABLE_PER_BASE_BRANCH_DEPLOYMENT_PERMISSIONS: unknown, SHOW_LEGACY_INSIGHTS: unknown, ENABLE_COMPASS_PROPOSE_ISSUES: unknown, ENABLE_NEW_PRICING_MAY_2026_UI: unknown };

export type SettingsKnownFeatureGatesQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsKnownFeatureGatesQuery = { identity: { featureGates: Array<{ key: FeatureGateKey, value?: unknown | null }> } };

export type SettingsSecretsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsSecretsQuery = { secretsOrError?:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'Secrets', secrets: Array<{ id: string, secretName: string, updateTimestamp?: number | null, fullDeploymentScope: boolean, allBranchDeploymentsScope: boolean, specificBranchDeploymentScope?: string | null, localDeploymentScope: boolean, locationNames: Array<string>, updatedBy?: { email: string } | null }> }
    | { __typename: 'UnauthorizedError', message: string }
   | null };

export type TokensViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensViewerQuery = { identity: { viewer?: { userId: number, email: string } | null } };

export type TokensServiceUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensServiceUsersQuery = { serviceUsersOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceUsersWithScopedPermissionGrants', serviceUsers: Array<{ id: string, serviceUser: { id: string, name: string } }> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type UserTokenPartsFragment = { id: number, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, user: { userId: number, email: string }, revokedBy?: { email: string } | null };

export type AgentTokenPartsFragment = { id: number, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, createdBy?: { email: string } | null, revokedBy?: { email: string } | null };

export type ApiTokenPartsFragment = { id: string, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, createdBy?: { email: string } | null, revokedBy?: { email: string } | null };

export type ServiceTokenPartsFragment = { id: string, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, createdBy?: { email: string } | null, revokedBy?: { email: string } | null };

export type TokensOfUserQueryVariables = Exact<{
  userId: Scalars['Int']['input'];
}>;


export type TokensOfUserQuery = { userTokensOrError:
    | { __typename: 'DagsterCloudUserTokens', tokens: Array<{ id: number, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, user: { userId: number, email: string }, revokedBy?: { email: string } | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensOfAgentsQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensOfAgentsQuery = { agentTokensOrError:
    | { __typename: 'DagsterCloudAgentTokens', tokens: Array<{ id: number, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, createdBy?: { email: string } | null, revokedBy?: { email: string } | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensOfApiQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensOfApiQuery = { apiTokensOrError:
    | { __typename: 'DagsterCloudApiTokens', tokens: Array<{ id: string, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, createdBy?: { email: string } | null, revokedBy?: { email: string } | null }> }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensOfServiceUserQueryVariables = Exact<{
  serviceUserId: Scalars['String']['input'];
}>;


export type TokensOfServiceUserQuery = { serviceTokensOrError:
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceTokens', tokens: Array<{ id: string, description?: string | null, createTimestamp?: number | null, revoked: boolean, revokeTimestamp?: number | null, createdBy?: { email: string } | null, revokedBy?: { email: string } | null }> }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRevokeUserMutationVariables = Exact<{
  tokenId: Scalars['Int']['input'];
  userId: Scalars['Int']['input'];
}>;


export type TokensRevokeUserMutation = { revokeUserToken:
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'DagsterCloudUserToken', id: number, revoked: boolean }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRevokeAgentMutationVariables = Exact<{
  tokenId: Scalars['Int']['input'];
}>;


export type TokensRevokeAgentMutation = { revokeAgentToken:
    | { __typename: 'DagsterCloudAgentToken', id: number, revoked: boolean }
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRevokeApiMutationVariables = Exact<{
  tokenId: Scalars['ID']['input'];
}>;


export type TokensRevokeApiMutation = { revokeApiToken:
    | { __typename: 'DagsterCloudApiToken', id: string, revoked: boolean }
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRevokeServiceMutationVariables = Exact<{
  tokenId: Scalars['String']['input'];
}>;


export type TokensRevokeServiceMutation = { revokeServiceToken:
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceToken', id: string, revoked: boolean }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRenameUserMutationVariables = Exact<{
  tokenId: Scalars['Int']['input'];
  userId: Scalars['Int']['input'];
  description: Scalars['String']['input'];
}>;


export type TokensRenameUserMutation = { editUserTokenDescription:
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'DagsterCloudUserToken', id: number, description?: string | null }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRenameAgentMutationVariables = Exact<{
  tokenId: Scalars['Int']['input'];
  description: Scalars['String']['input'];
}>;


export type TokensRenameAgentMutation = { editAgentTokenDescription:
    | { __typename: 'DagsterCloudAgentToken', id: number, description?: string | null }
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRenameApiMutationVariables = Exact<{
  tokenId: Scalars['ID']['input'];
  description: Scalars['String']['input'];
}>;


export type TokensRenameApiMutation = { editApiTokenDescription:
    | { __typename: 'DagsterCloudApiToken', id: string, description?: string | null }
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'UnauthorizedError', message: string }
   };

export type TokensRenameServiceMutationVariables = Exact<{
  tokenId: Scalars['String']['input'];
  serviceUserId: Scalars['String']['input'];
  description: Scalars['String']['input'];
}>;


export type TokensRenameServiceMutation = { updateServiceToken:
    | { __typename: 'DagsterCloudTokenNotFoundError', message: string }
    | { __typename: 'PythonError', message: string }
    | { __typename: 'ServiceToken', id: string, description?: string | null }
    | { __typename: 'UnauthorizedError', message: string }
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
export const AccessGrantPartsFragmentDoc = new TypedDocumentString(`
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
    `, {"fragmentName":"AccessGrantParts"}) as unknown as TypedDocumentString<AccessGrantPartsFragment, unknown>;
export const AccessUserGrantsFragmentDoc = new TypedDocumentString(`
    fragment AccessUserGrants on DagsterCloudUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}`, {"fragmentName":"AccessUserGrants"}) as unknown as TypedDocumentString<AccessUserGrantsFragment, unknown>;
export const AccessServiceUserGrantsFragmentDoc = new TypedDocumentString(`
    fragment AccessServiceUserGrants on ServiceUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}`, {"fragmentName":"AccessServiceUserGrants"}) as unknown as TypedDocumentString<AccessServiceUserGrantsFragment, unknown>;
export const AccessTeamGrantsFragmentDoc = new TypedDocumentString(`
    fragment AccessTeamGrants on DagsterCloudTeamPermissions {
  team {
    id
    name
    members {
      userId
      email
    }
  }
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}`, {"fragmentName":"AccessTeamGrants"}) as unknown as TypedDocumentString<AccessTeamGrantsFragment, unknown>;
export const MetricSeriesFragmentDoc = new TypedDocumentString(`
    fragment MetricSeries on MetricsTimeSeries {
  unitType
  points {
    timestamp
    value
  }
}
    `, {"fragmentName":"MetricSeries"}) as unknown as TypedDocumentString<MetricSeriesFragment, unknown>;
export const AlertNotifierPartsFragmentDoc = new TypedDocumentString(`
    fragment AlertNotifierParts on AlertPolicyNotification {
  __typename
  ... on EmailAlertPolicyNotification {
    emailAddresses
  }
  ... on SlackAlertPolicyNotification {
    slackWorkspaceName
    slackChannelName
  }
  ... on EmailOwnersAlertPolicyNotification {
    defaultEmailAddresses
  }
}
    `, {"fragmentName":"AlertNotifierParts"}) as unknown as TypedDocumentString<AlertNotifierPartsFragment, unknown>;
export const AlertTargetPartsFragmentDoc = new TypedDocumentString(`
    fragment AlertTargetParts on AlertTarget {
  __typename
  ... on AssetGroupTarget {
    assetGroup
    locationName
  }
  ... on AssetKeyTarget {
    assetKey {
      path
    }
  }
  ... on AssetSelectionTarget {
    assetSelectionString
  }
  ... on AssetSelectionViewTarget {
    view {
      id
      name
    }
  }
  ... on FavoritesSelectionViewTarget {
    userEmail
  }
  ... on InsightsDeploymentThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
  }
  ... on InsightsAssetGroupThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetGroup
    locationName
  }
  ... on InsightsAssetThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetKey {
      path
    }
  }
  ... on InsightsJobThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    jobName
    locationName
  }
  ... on MetricMonitorAssetSelectionThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelection
  }
  ... on MetricMonitorFavoritesThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    userEmail
  }
  ... on MetricMonitorAssetSelectionViewThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelectionViewId
    view {
      id
      name
    }
  }
  ... on CreditLimitTarget {
    creditLimit
  }
  ... on LongRunningJobThresholdTarget {
    thresholdSeconds
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on RunResultTarget {
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on ScheduleSensorTarget {
    codeLocationNames
    types
    schedulesSensors {
      name
      codeLocationName
      repositoryName
    }
  }
  ... on CodeLocationTarget {
    codeLocationNames
  }
}
    `, {"fragmentName":"AlertTargetParts"}) as unknown as TypedDocumentString<AlertTargetPartsFragment, unknown>;
export const AlertPolicyPartsFragmentDoc = new TypedDocumentString(`
    fragment AlertPolicyParts on AlertPolicy {
  id
  name
  description
  tags {
    key
    value
  }
  eventTypes
  enabled
  mutedUntil
  notificationService {
    ...AlertNotifierParts
  }
  alertTargets {
    ...AlertTargetParts
  }
  policyOptions {
    consecutiveFailureThreshold
    includeDescriptionInNotification
    renotifyIntervalMinutes
    tableSchemaChangeTypes
  }
}
    fragment AlertNotifierParts on AlertPolicyNotification {
  __typename
  ... on EmailAlertPolicyNotification {
    emailAddresses
  }
  ... on SlackAlertPolicyNotification {
    slackWorkspaceName
    slackChannelName
  }
  ... on EmailOwnersAlertPolicyNotification {
    defaultEmailAddresses
  }
}
fragment AlertTargetParts on AlertTarget {
  __typename
  ... on AssetGroupTarget {
    assetGroup
    locationName
  }
  ... on AssetKeyTarget {
    assetKey {
      path
    }
  }
  ... on AssetSelectionTarget {
    assetSelectionString
  }
  ... on AssetSelectionViewTarget {
    view {
      id
      name
    }
  }
  ... on FavoritesSelectionViewTarget {
    userEmail
  }
  ... on InsightsDeploymentThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
  }
  ... on InsightsAssetGroupThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetGroup
    locationName
  }
  ... on InsightsAssetThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetKey {
      path
    }
  }
  ... on InsightsJobThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    jobName
    locationName
  }
  ... on MetricMonitorAssetSelectionThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelection
  }
  ... on MetricMonitorFavoritesThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    userEmail
  }
  ... on MetricMonitorAssetSelectionViewThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelectionViewId
    view {
      id
      name
    }
  }
  ... on CreditLimitTarget {
    creditLimit
  }
  ... on LongRunningJobThresholdTarget {
    thresholdSeconds
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on RunResultTarget {
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on ScheduleSensorTarget {
    codeLocationNames
    types
    schedulesSensors {
      name
      codeLocationName
      repositoryName
    }
  }
  ... on CodeLocationTarget {
    codeLocationNames
  }
}`, {"fragmentName":"AlertPolicyParts"}) as unknown as TypedDocumentString<AlertPolicyPartsFragment, unknown>;
export const AlertNotificationPartsFragmentDoc = new TypedDocumentString(`
    fragment AlertNotificationParts on AlertNotification {
  __typename
  ... on JobRunAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    jobName
    codeLocationName
    eventType
    runId
  }
  ... on AssetAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    assetsEvents {
      assetKey {
        path
      }
      eventType
    }
    runId
  }
  ... on TickAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    instigatorEvents {
      instigatorName
      codeLocationName
      eventType
    }
  }
  ... on AgentAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
  }
  ... on CodeLocationAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    codeLocationName
    failureMessage
  }
  ... on InsightsAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    metricName
    computedValue
  }
  ... on MetricsAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    metricName
    computedValues {
      __typename
      ... on AssetMetricMonitorComputedValue {
        assetKey {
          path
        }
        computedValue
      }
    }
  }
}
    `, {"fragmentName":"AlertNotificationParts"}) as unknown as TypedDocumentString<AlertNotificationPartsFragment, unknown>;
export const CatalogCreatorFragmentDoc = new TypedDocumentString(`
    fragment CatalogCreator on ServiceUserOrUser {
  __typename
  ... on DagsterCloudUser {
    email
  }
  ... on ServiceUser {
    name
  }
}
    `, {"fragmentName":"CatalogCreator"}) as unknown as TypedDocumentString<CatalogCreatorFragment, unknown>;
export const CatalogOwnerFragmentDoc = new TypedDocumentString(`
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}
    `, {"fragmentName":"CatalogOwner"}) as unknown as TypedDocumentString<CatalogOwnerFragment, unknown>;
export const CatalogSelectionPartsFragmentDoc = new TypedDocumentString(`
    fragment CatalogSelectionParts on CatalogViewSelection {
  tags {
    key
    value
  }
  kinds
  owners {
    ...CatalogOwner
  }
  groups {
    groupName
    repositoryName
    repositoryLocationName
  }
  codeLocations {
    repositoryName
    repositoryLocationName
  }
  columns
  tableNames
  columnTags {
    key
    value
  }
  querySelection
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}`, {"fragmentName":"CatalogSelectionParts"}) as unknown as TypedDocumentString<CatalogSelectionPartsFragment, unknown>;
export const CatalogViewPartsFragmentDoc = new TypedDocumentString(`
    fragment CatalogViewParts on CatalogView {
  id
  name
  description
  icon
  createdBy {
    ...CatalogCreator
  }
  isPrivate
  selection {
    ...CatalogSelectionParts
  }
  canEdit
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}
fragment CatalogSelectionParts on CatalogViewSelection {
  tags {
    key
    value
  }
  kinds
  owners {
    ...CatalogOwner
  }
  groups {
    groupName
    repositoryName
    repositoryLocationName
  }
  codeLocations {
    repositoryName
    repositoryLocationName
  }
  columns
  tableNames
  columnTags {
    key
    value
  }
  querySelection
}
fragment CatalogCreator on ServiceUserOrUser {
  __typename
  ... on DagsterCloudUser {
    email
  }
  ... on ServiceUser {
    name
  }
}`, {"fragmentName":"CatalogViewParts"}) as unknown as TypedDocumentString<CatalogViewPartsFragment, unknown>;
export const DeploymentPartsFragmentDoc = new TypedDocumentString(`
    fragment DeploymentParts on DagsterCloudDeployment {
  deploymentId
  deploymentName
  deploymentStatus
  isBranchDeployment
  agentType
  canAccessDeployment
  canEditDeploymentSettings
  canDeleteDeployment
  branchDeploymentGitMetadata {
    branchName
    repoName
    branchUrl
    pullRequestUrl
    pullRequestStatus
    pullRequestNumber
  }
  parentDeployment {
    deploymentName
  }
}
    `, {"fragmentName":"DeploymentParts"}) as unknown as TypedDocumentString<DeploymentPartsFragment, unknown>;
export const MetricTypesAnswerFragmentDoc = new TypedDocumentString(`
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}
    `, {"fragmentName":"MetricTypesAnswer"}) as unknown as TypedDocumentString<MetricTypesAnswerFragment, unknown>;
export const ReportingAnswerFragmentDoc = new TypedDocumentString(`
    fragment ReportingAnswer on ReportingMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on ReportingMetrics {
    timestamps
    metrics {
      entity {
        __typename
        ... on ReportingAsset {
          assetKey {
            path
          }
          assetGroup
          codeLocationName
        }
        ... on ReportingAssetGroup {
          groupName
          codeLocationName
        }
        ... on ReportingAssetSelection {
          selection
        }
        ... on ReportingJob {
          jobName
          codeLocationName
        }
        ... on ReportingJobs {
          jobs {
            jobName
            codeLocationName
          }
        }
        ... on DagsterCloudDeployment {
          deploymentName
          branchDeploymentGitMetadata {
            branchName
          }
        }
        ... on ReportingAllBranchDeployments {
          organizationId
        }
      }
      aggregateValue
      values
    }
  }
}
    `, {"fragmentName":"ReportingAnswer"}) as unknown as TypedDocumentString<ReportingAnswerFragment, unknown>;
export const RunLevelAnswerFragmentDoc = new TypedDocumentString(`
    fragment RunLevelAnswer on InsightsRunLevelMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on InsightsRunLevelMetrics {
    runsWithData {
      runId
      timestamp
      value
    }
    runsWithoutData {
      runId
      timestamp
    }
  }
}
    `, {"fragmentName":"RunLevelAnswer"}) as unknown as TypedDocumentString<RunLevelAnswerFragment, unknown>;
export const UsageAnswerFragmentDoc = new TypedDocumentString(`
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}
    `, {"fragmentName":"UsageAnswer"}) as unknown as TypedDocumentString<UsageAnswerFragment, unknown>;
export const IssueLinkPartsFragmentDoc = new TypedDocumentString(`
    fragment IssueLinkParts on IssueLinkedObject {
  __typename
  ... on Asset {
    key {
      path
    }
  }
  ... on Run {
    runId
    jobName
    status
  }
}
    `, {"fragmentName":"IssueLinkParts"}) as unknown as TypedDocumentString<IssueLinkPartsFragment, unknown>;
export const IssuePartsFragmentDoc = new TypedDocumentString(`
    fragment IssueParts on Issue {
  id
  publicId
  title
  description
  status
  createdAt
  context
  createdBy {
    __typename
    ... on DagsterCloudUser {
      email
    }
    ... on ServiceUser {
      name
    }
  }
  origin {
    ...IssueLinkParts
  }
  linkedObjects {
    ...IssueLinkParts
  }
  metadata {
    pullRequestUrl
  }
}
    fragment IssueLinkParts on IssueLinkedObject {
  __typename
  ... on Asset {
    key {
      path
    }
  }
  ... on Run {
    runId
    jobName
    status
  }
}`, {"fragmentName":"IssueParts"}) as unknown as TypedDocumentString<IssuePartsFragment, unknown>;
export const DeploymentNamesFragmentDoc = new TypedDocumentString(`
    fragment DeploymentNames on DagsterCloudDeployment {
  deploymentId
  deploymentName
  deploymentStatus
  agentType
  canAccessDeployment
}
    `, {"fragmentName":"DeploymentNames"}) as unknown as TypedDocumentString<DeploymentNamesFragment, unknown>;
export const MetricsPointsFragmentDoc = new TypedDocumentString(`
    fragment MetricsPoints on MetricsTimeSeries {
  unitType
  points {
    timestamp
    value
  }
}
    `, {"fragmentName":"MetricsPoints"}) as unknown as TypedDocumentString<MetricsPointsFragment, unknown>;
export const UserTokenPartsFragmentDoc = new TypedDocumentString(`
    fragment UserTokenParts on DagsterCloudUserToken {
  id
  description
  user {
    userId
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}
    `, {"fragmentName":"UserTokenParts"}) as unknown as TypedDocumentString<UserTokenPartsFragment, unknown>;
export const AgentTokenPartsFragmentDoc = new TypedDocumentString(`
    fragment AgentTokenParts on DagsterCloudAgentToken {
  id
  description
  createdBy {
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}
    `, {"fragmentName":"AgentTokenParts"}) as unknown as TypedDocumentString<AgentTokenPartsFragment, unknown>;
export const ApiTokenPartsFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenParts on DagsterCloudApiToken {
  id
  description
  createdBy {
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}
    `, {"fragmentName":"ApiTokenParts"}) as unknown as TypedDocumentString<ApiTokenPartsFragment, unknown>;
export const ServiceTokenPartsFragmentDoc = new TypedDocumentString(`
    fragment ServiceTokenParts on ServiceToken {
  id
  description
  createdBy {
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}
    `, {"fragmentName":"ServiceTokenParts"}) as unknown as TypedDocumentString<ServiceTokenPartsFragment, unknown>;
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
export const AccessDirectoryDocument = new TypedDocumentString(`
    query AccessDirectory {
  scimSyncEnabled
  customRoles {
    id
    name
    description
    iconName
    permissions
    deploymentScope
  }
  teamPermissions {
    ...AccessTeamGrants
  }
  usersOrError {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUsersWithScopedPermissionGrants {
      userCountsByHighestLevel {
        count
        userType
      }
      users {
        licensedRole
        user {
          userId
          email
          name
          isScimProvisioned
        }
        ...AccessUserGrants
      }
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessUserGrants on DagsterCloudUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}
fragment AccessTeamGrants on DagsterCloudTeamPermissions {
  team {
    id
    name
    members {
      userId
      email
    }
  }
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessDirectoryQuery, AccessDirectoryQueryVariables>;
export const AccessServiceUsersDocument = new TypedDocumentString(`
    query AccessServiceUsers {
  serviceUsersOrError {
    __typename
    ... on Error {
      message
    }
    ... on ServiceUsersWithScopedPermissionGrants {
      serviceUsers {
        serviceUser {
          id
          name
          description
        }
        ...AccessServiceUserGrants
      }
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessServiceUserGrants on ServiceUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessServiceUsersQuery, AccessServiceUsersQueryVariables>;
export const AccessBaseDeploymentDocument = new TypedDocumentString(`
    query AccessBaseDeployment($name: String!) {
  deploymentByName(name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudDeployment {
      deploymentId
      isBranchDeployment
      branchDeploymentGitMetadata {
        branchName
      }
      parentDeployment {
        deploymentId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessBaseDeploymentQuery, AccessBaseDeploymentQueryVariables>;
export const AccessAuditLogDocument = new TypedDocumentString(`
    query AccessAuditLog($limit: Int!, $cursor: String, $filters: AuditLogFilters) {
  auditLog {
    enabled
    auditLogEntries(limit: $limit, cursor: $cursor, filters: $filters) {
      id
      eventType
      authorUserEmail
      authorAgentTokenId
      eventMetadata
      timestamp
      deploymentName
      branchDeploymentName
    }
  }
}
    `) as unknown as TypedDocumentString<AccessAuditLogQuery, AccessAuditLogQueryVariables>;
export const AccessSetUserGrantDocument = new TypedDocumentString(`
    mutation AccessSetUserGrant($grant: CreateOrUpdateCloudUserPermissionsInput!) {
  createOrUpdateUserPermissions(userPermission: $grant) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUserWithScopedPermissionGrants {
      ...AccessUserGrants
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessUserGrants on DagsterCloudUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessSetUserGrantMutation, AccessSetUserGrantMutationVariables>;
export const AccessRemoveUserGrantDocument = new TypedDocumentString(`
    mutation AccessRemoveUserGrant($grant: RemoveUserPermissionsInput!) {
  removeUserPermissions(userPermission: $grant) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUserWithScopedPermissionGrants {
      ...AccessUserGrants
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessUserGrants on DagsterCloudUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessRemoveUserGrantMutation, AccessRemoveUserGrantMutationVariables>;
export const AccessSetServiceUserGrantDocument = new TypedDocumentString(`
    mutation AccessSetServiceUserGrant($grant: CreateOrUpdateServiceUserPermissionsInput!) {
  createOrUpdateServiceUserPermissions(serviceUserPermission: $grant) {
    __typename
    ... on Error {
      message
    }
    ... on ServiceUserWithScopedPermissionGrants {
      ...AccessServiceUserGrants
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessServiceUserGrants on ServiceUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessSetServiceUserGrantMutation, AccessSetServiceUserGrantMutationVariables>;
export const AccessRemoveServiceUserGrantDocument = new TypedDocumentString(`
    mutation AccessRemoveServiceUserGrant($grant: RemoveServiceUserPermissionsInput!) {
  removeServiceUserPermissions(serviceUserPermission: $grant) {
    __typename
    ... on Error {
      message
    }
    ... on ServiceUserWithScopedPermissionGrants {
      ...AccessServiceUserGrants
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessServiceUserGrants on ServiceUserWithScopedPermissionGrants {
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessRemoveServiceUserGrantMutation, AccessRemoveServiceUserGrantMutationVariables>;
export const AccessSetTeamGrantDocument = new TypedDocumentString(`
    mutation AccessSetTeamGrant($teamId: String!, $deploymentId: Int, $deploymentScope: PermissionDeploymentScope!, $grant: PermissionGrant!, $customRoleId: String, $locationGrants: [LocationScopedGrantInput], $ownerDefinitionsRole: GrantInput) {
  createOrUpdateTeamPermission(
    teamId: $teamId
    deploymentId: $deploymentId
    deploymentScope: $deploymentScope
    grant: $grant
    customRoleId: $customRoleId
    locationGrants: $locationGrants
    ownerDefinitionsRole: $ownerDefinitionsRole
  ) {
    __typename
    ... on Error {
      message
    }
    ... on CreateOrUpdateTeamPermissionSuccess {
      teamPermissions {
        ...AccessTeamGrants
      }
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessTeamGrants on DagsterCloudTeamPermissions {
  team {
    id
    name
    members {
      userId
      email
    }
  }
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessSetTeamGrantMutation, AccessSetTeamGrantMutationVariables>;
export const AccessRemoveTeamGrantDocument = new TypedDocumentString(`
    mutation AccessRemoveTeamGrant($teamId: String!, $deploymentId: Int, $deploymentScope: PermissionDeploymentScope!) {
  removeTeamPermission(
    teamId: $teamId
    deploymentId: $deploymentId
    deploymentScope: $deploymentScope
  ) {
    __typename
    ... on Error {
      message
    }
    ... on RemoveTeamPermissionSuccess {
      teamPermissions {
        ...AccessTeamGrants
      }
    }
  }
}
    fragment AccessGrantParts on DagsterCloudScopedPermissionGrant {
  deploymentId
  grant
  customRoleId
  deploymentScope
  locationGrants {
    locationName
    grant
    customRoleId
  }
  ownerDefinitionsRoleHandle {
    grant
    customRoleId
  }
}
fragment AccessTeamGrants on DagsterCloudTeamPermissions {
  team {
    id
    name
    members {
      userId
      email
    }
  }
  organizationPermissionGrant {
    ...AccessGrantParts
  }
  allBranchDeploymentsPermissionGrant {
    ...AccessGrantParts
  }
  perBaseBranchDeploymentsPermissionGrants {
    ...AccessGrantParts
  }
  deploymentPermissionGrants {
    ...AccessGrantParts
  }
}`) as unknown as TypedDocumentString<AccessRemoveTeamGrantMutation, AccessRemoveTeamGrantMutationVariables>;
export const AccessAddUserDocument = new TypedDocumentString(`
    mutation AccessAddUser($email: String!) {
  addUserToOrganization(email: $email) {
    __typename
    ... on Error {
      message
    }
    ... on AddUserToOrganizationSuccess {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<AccessAddUserMutation, AccessAddUserMutationVariables>;
export const AccessRemoveUserDocument = new TypedDocumentString(`
    mutation AccessRemoveUser($email: String!) {
  removeUserFromOrganization(email: $email) {
    __typename
    ... on Error {
      message
    }
    ... on RemoveUserFromOrganizationSuccess {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<AccessRemoveUserMutation, AccessRemoveUserMutationVariables>;
export const AccessCreateTeamDocument = new TypedDocumentString(`
    mutation AccessCreateTeam($name: String!) {
  createOrUpdateTeam(name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on CreateOrUpdateTeamSuccess {
      team {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessCreateTeamMutation, AccessCreateTeamMutationVariables>;
export const AccessRenameTeamDocument = new TypedDocumentString(`
    mutation AccessRenameTeam($teamId: String!, $name: String!) {
  renameTeam(teamId: $teamId, name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudTeam {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AccessRenameTeamMutation, AccessRenameTeamMutationVariables>;
export const AccessDeleteTeamDocument = new TypedDocumentString(`
    mutation AccessDeleteTeam($teamId: String!) {
  deleteTeam(teamId: $teamId) {
    __typename
    ... on Error {
      message
    }
    ... on DeleteTeamSuccess {
      teamId
    }
  }
}
    `) as unknown as TypedDocumentString<AccessDeleteTeamMutation, AccessDeleteTeamMutationVariables>;
export const AccessAddTeamMemberDocument = new TypedDocumentString(`
    mutation AccessAddTeamMember($teamId: String!, $memberId: Int!) {
  addMemberToTeam(teamId: $teamId, memberId: $memberId) {
    __typename
    ... on Error {
      message
    }
    ... on AddMemberToTeamSuccess {
      team {
        members {
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessAddTeamMemberMutation, AccessAddTeamMemberMutationVariables>;
export const AccessRemoveTeamMemberDocument = new TypedDocumentString(`
    mutation AccessRemoveTeamMember($teamId: String!, $memberId: Int!) {
  removeMemberFromTeam(teamId: $teamId, memberId: $memberId) {
    __typename
    ... on Error {
      message
    }
    ... on RemoveMemberFromTeamSuccess {
      team {
        members {
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessRemoveTeamMemberMutation, AccessRemoveTeamMemberMutationVariables>;
export const AccessCreateRoleDocument = new TypedDocumentString(`
    mutation AccessCreateRole($name: String!, $description: String!, $iconName: String!, $scope: CustomRoleDeploymentScope!, $permissions: [CustomRolePermission!]!) {
  createCustomRole(
    name: $name
    description: $description
    iconName: $iconName
    customRoleDeploymentScope: $scope
    customRolePermissions: $permissions
  ) {
    __typename
    ... on Error {
      message
    }
    ... on CreateOrUpdateCustomRoleSuccess {
      customRole {
        id
        name
        description
        iconName
        permissions
        deploymentScope
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessCreateRoleMutation, AccessCreateRoleMutationVariables>;
export const AccessUpdateRoleDocument = new TypedDocumentString(`
    mutation AccessUpdateRole($customRoleId: String!, $name: String!, $description: String!, $iconName: String!, $permissions: [CustomRolePermission!]!) {
  updateCustomRole(
    customRoleId: $customRoleId
    name: $name
    description: $description
    iconName: $iconName
    customRolePermissions: $permissions
  ) {
    __typename
    ... on Error {
      message
    }
    ... on CreateOrUpdateCustomRoleSuccess {
      customRole {
        id
        name
        description
        iconName
        permissions
        deploymentScope
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessUpdateRoleMutation, AccessUpdateRoleMutationVariables>;
export const AccessDeleteRoleDocument = new TypedDocumentString(`
    mutation AccessDeleteRole($customRoleId: String!) {
  deleteCustomRole(customRoleId: $customRoleId) {
    __typename
    ... on Error {
      message
    }
    ... on DeleteCustomRoleSuccess {
      customRoleId
    }
  }
}
    `) as unknown as TypedDocumentString<AccessDeleteRoleMutation, AccessDeleteRoleMutationVariables>;
export const AgentsAllDocument = new TypedDocumentString(`
    query AgentsAll {
  agents {
    id
    agentLabel
    status
    lastHeartbeatTime
    errors {
      timestamp
      error {
        ...PythonErrorParts
      }
    }
    metadata {
      key
      value
    }
    runWorkerStates {
      runId
      message
      status
    }
    codeServerStates {
      locationName
      status
      error {
        ...PythonErrorParts
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
}`) as unknown as TypedDocumentString<AgentsAllQuery, AgentsAllQueryVariables>;
export const AgentsCodeServersDocument = new TypedDocumentString(`
    query AgentsCodeServers {
  currentDeployment {
    agentType
  }
  agents {
    id
    agentLabel
    status
    codeServerStates {
      locationName
      status
      error {
        ...PythonErrorParts
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
}`) as unknown as TypedDocumentString<AgentsCodeServersQuery, AgentsCodeServersQueryVariables>;
export const LocationDocumentsDocument = new TypedDocumentString(`
    query LocationDocuments {
  locationsAsDocument {
    document
  }
}
    `) as unknown as TypedDocumentString<LocationDocumentsQuery, LocationDocumentsQueryVariables>;
export const LocationDocumentSchemaDocument = new TypedDocumentString(`
    query LocationDocumentSchema {
  locationSchema {
    rootConfigType {
      key
    }
    allConfigTypes {
      ...ConfigTypeParts
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
}`) as unknown as TypedDocumentString<LocationDocumentSchemaQuery, LocationDocumentSchemaQueryVariables>;
export const LocationHistoryDocument = new TypedDocumentString(`
    query LocationHistory($location: String!, $limit: Int!) {
  locationLoadHistory(locationName: $location, limit: $limit) {
    codeLocationDataUploadTimestamp
    codeLocationUpdateTriggerTimestamp
    loadStatus
    configDocument
    displayMetadata {
      key
      value
    }
    diffSummary {
      repositoryDiffs {
        repositoryName
        addedAssets {
          path
        }
        modifiedAssets {
          path
        }
        removedAssets {
          path
        }
      }
    }
    error {
      ...PythonErrorParts
    }
  }
  currentDeployment {
    commits {
      commitHash
      commitMessage
      authorName
      authorEmail
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
}`) as unknown as TypedDocumentString<LocationHistoryQuery, LocationHistoryQueryVariables>;
export const LocationServerMetricsDocument = new TypedDocumentString(`
    query LocationServerMetrics($location: String!, $from: Float, $to: Float) {
  codeServerMetrics(location: $location, fromTime: $from, toTime: $to) {
    cpuUsage {
      ...MetricSeries
    }
    cpuLimit {
      ...MetricSeries
    }
    cpuPercent {
      ...MetricSeries
    }
    memoryUsage {
      ...MetricSeries
    }
    memoryLimit {
      ...MetricSeries
    }
    memoryPercent {
      ...MetricSeries
    }
    requestUtilizationPercent {
      ...MetricSeries
    }
    runningRequests {
      ...MetricSeries
    }
    queuedRequests {
      ...MetricSeries
    }
  }
}
    fragment MetricSeries on MetricsTimeSeries {
  unitType
  points {
    timestamp
    value
  }
}`) as unknown as TypedDocumentString<LocationServerMetricsQuery, LocationServerMetricsQueryVariables>;
export const LocationSaveDocument = new TypedDocumentString(`
    mutation LocationSave($document: GenericScalar!) {
  addOrUpdateLocationFromDocument(document: $document) {
    __typename
    ... on Error {
      message
    }
    ... on InvalidLocationError {
      errors
    }
    ... on WorkspaceEntry {
      locationName
    }
  }
}
    `) as unknown as TypedDocumentString<LocationSaveMutation, LocationSaveMutationVariables>;
export const LocationDeleteDocument = new TypedDocumentString(`
    mutation LocationDelete($location: String!) {
  deleteLocation(locationName: $location) {
    __typename
    ... on Error {
      message
    }
    ... on DeleteLocationSuccess {
      locationName
    }
  }
}
    `) as unknown as TypedDocumentString<LocationDeleteMutation, LocationDeleteMutationVariables>;
export const ResourceAgentIdsDocument = new TypedDocumentString(`
    query ResourceAgentIds {
  agents {
    id
    agentLabel
  }
}
    `) as unknown as TypedDocumentString<ResourceAgentIdsQuery, ResourceAgentIdsQueryVariables>;
export const AlertsPoliciesDocument = new TypedDocumentString(`
    query AlertsPolicies {
  alertPolicies {
    ...AlertPolicyParts
  }
}
    fragment AlertPolicyParts on AlertPolicy {
  id
  name
  description
  tags {
    key
    value
  }
  eventTypes
  enabled
  mutedUntil
  notificationService {
    ...AlertNotifierParts
  }
  alertTargets {
    ...AlertTargetParts
  }
  policyOptions {
    consecutiveFailureThreshold
    includeDescriptionInNotification
    renotifyIntervalMinutes
    tableSchemaChangeTypes
  }
}
fragment AlertNotifierParts on AlertPolicyNotification {
  __typename
  ... on EmailAlertPolicyNotification {
    emailAddresses
  }
  ... on SlackAlertPolicyNotification {
    slackWorkspaceName
    slackChannelName
  }
  ... on EmailOwnersAlertPolicyNotification {
    defaultEmailAddresses
  }
}
fragment AlertTargetParts on AlertTarget {
  __typename
  ... on AssetGroupTarget {
    assetGroup
    locationName
  }
  ... on AssetKeyTarget {
    assetKey {
      path
    }
  }
  ... on AssetSelectionTarget {
    assetSelectionString
  }
  ... on AssetSelectionViewTarget {
    view {
      id
      name
    }
  }
  ... on FavoritesSelectionViewTarget {
    userEmail
  }
  ... on InsightsDeploymentThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
  }
  ... on InsightsAssetGroupThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetGroup
    locationName
  }
  ... on InsightsAssetThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetKey {
      path
    }
  }
  ... on InsightsJobThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    jobName
    locationName
  }
  ... on MetricMonitorAssetSelectionThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelection
  }
  ... on MetricMonitorFavoritesThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    userEmail
  }
  ... on MetricMonitorAssetSelectionViewThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelectionViewId
    view {
      id
      name
    }
  }
  ... on CreditLimitTarget {
    creditLimit
  }
  ... on LongRunningJobThresholdTarget {
    thresholdSeconds
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on RunResultTarget {
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on ScheduleSensorTarget {
    codeLocationNames
    types
    schedulesSensors {
      name
      codeLocationName
      repositoryName
    }
  }
  ... on CodeLocationTarget {
    codeLocationNames
  }
}`) as unknown as TypedDocumentString<AlertsPoliciesQuery, AlertsPoliciesQueryVariables>;
export const AlertsPolicyNamesDocument = new TypedDocumentString(`
    query AlertsPolicyNames {
  alertPolicies {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AlertsPolicyNamesQuery, AlertsPolicyNamesQueryVariables>;
export const AlertsForAssetDocument = new TypedDocumentString(`
    query AlertsForAsset($assetKey: AssetKeyInput!) {
  alertPoliciesForAsset(assetKey: $assetKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<AlertsForAssetQuery, AlertsForAssetQueryVariables>;
export const AlertsForJobDocument = new TypedDocumentString(`
    query AlertsForJob($name: String!, $repositoryName: String!, $repositoryLocationName: String!) {
  alertPoliciesForJob(
    jobName: $name
    repositoryName: $repositoryName
    repositoryLocationName: $repositoryLocationName
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AlertsForJobQuery, AlertsForJobQueryVariables>;
export const AlertsForScheduleDocument = new TypedDocumentString(`
    query AlertsForSchedule($name: String!, $repositoryName: String!, $repositoryLocationName: String!) {
  alertPoliciesForSchedule(
    scheduleName: $name
    repositoryName: $repositoryName
    repositoryLocationName: $repositoryLocationName
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AlertsForScheduleQuery, AlertsForScheduleQueryVariables>;
export const AlertsForSensorDocument = new TypedDocumentString(`
    query AlertsForSensor($name: String!, $repositoryName: String!, $repositoryLocationName: String!) {
  alertPoliciesForSensor(
    sensorName: $name
    repositoryName: $repositoryName
    repositoryLocationName: $repositoryLocationName
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AlertsForSensorQuery, AlertsForSensorQueryVariables>;
export const AlertsForCodeLocationDocument = new TypedDocumentString(`
    query AlertsForCodeLocation($name: String!) {
  alertPoliciesForCodeLocation(codeLocationName: $name) {
    id
  }
}
    `) as unknown as TypedDocumentString<AlertsForCodeLocationQuery, AlertsForCodeLocationQueryVariables>;
export const AlertsDocumentsDocument = new TypedDocumentString(`
    query AlertsDocuments {
  alertPoliciesAsDocumentOrError {
    __typename
    ... on Error {
      message
    }
    ... on AlertPoliciesAsDocument {
      document
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsDocumentsQuery, AlertsDocumentsQueryVariables>;
export const AlertsSchemaDocument = new TypedDocumentString(`
    query AlertsSchema {
  alertPoliciesSchema {
    rootConfigType {
      key
    }
    allConfigTypes {
      ...ConfigTypeParts
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
}`) as unknown as TypedDocumentString<AlertsSchemaQuery, AlertsSchemaQueryVariables>;
export const AlertsNotificationsDocument = new TypedDocumentString(`
    query AlertsNotifications($alertPolicyId: String!, $limit: Int!, $cursor: String) {
  alertPolicyNotifications(
    alertPolicyId: $alertPolicyId
    limit: $limit
    cursor: $cursor
  ) {
    results {
      ...AlertNotificationParts
    }
    cursor
    hasMore
  }
}
    fragment AlertNotificationParts on AlertNotification {
  __typename
  ... on JobRunAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    jobName
    codeLocationName
    eventType
    runId
  }
  ... on AssetAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    assetsEvents {
      assetKey {
        path
      }
      eventType
    }
    runId
  }
  ... on TickAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    instigatorEvents {
      instigatorName
      codeLocationName
      eventType
    }
  }
  ... on AgentAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
  }
  ... on CodeLocationAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    codeLocationName
    failureMessage
  }
  ... on InsightsAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    metricName
    computedValue
  }
  ... on MetricsAlertNotification {
    alertPolicyId
    status
    sendTimestamp
    errorMessage
    metricName
    computedValues {
      __typename
      ... on AssetMetricMonitorComputedValue {
        assetKey {
          path
        }
        computedValue
      }
    }
  }
}`) as unknown as TypedDocumentString<AlertsNotificationsQuery, AlertsNotificationsQueryVariables>;
export const AlertsRunNotificationsDocument = new TypedDocumentString(`
    query AlertsRunNotifications($runId: String!, $limit: Int) {
  runNotificationsOrError(runId: $runId, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on RunNotifications {
      notifications {
        __typename
        ... on JobRunAlertNotification {
          alertPolicyId
          status
          sendTimestamp
          errorMessage
          jobName
          codeLocationName
          eventType
          runId
        }
        ... on AssetAlertNotification {
          alertPolicyId
          status
          sendTimestamp
          errorMessage
          assetsEvents {
            assetKey {
              path
            }
            eventType
          }
          runId
        }
      }
      alertPolicies {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsRunNotificationsQuery, AlertsRunNotificationsQueryVariables>;
export const AlertsChannelsDocument = new TypedDocumentString(`
    query AlertsChannels($slack: Boolean!) {
  alertPolicies {
    name
    enabled
    notificationService {
      ...AlertNotifierParts
    }
  }
  availableSlackChannels @include(if: $slack) {
    __typename
    ... on Error {
      message
    }
    ... on SlackChannels {
      channels
    }
  }
}
    fragment AlertNotifierParts on AlertPolicyNotification {
  __typename
  ... on EmailAlertPolicyNotification {
    emailAddresses
  }
  ... on SlackAlertPolicyNotification {
    slackWorkspaceName
    slackChannelName
  }
  ... on EmailOwnersAlertPolicyNotification {
    defaultEmailAddresses
  }
}`) as unknown as TypedDocumentString<AlertsChannelsQuery, AlertsChannelsQueryVariables>;
export const AlertsSaveDocument = new TypedDocumentString(`
    mutation AlertsSave($document: GenericScalar!) {
  createOrUpdateAlertPolicyFromDocument(document: $document) {
    __typename
    ... on Error {
      message
    }
    ... on InvalidAlertPolicyError {
      errors
    }
    ... on AlertPolicy {
      ...AlertPolicyParts
    }
  }
}
    fragment AlertPolicyParts on AlertPolicy {
  id
  name
  description
  tags {
    key
    value
  }
  eventTypes
  enabled
  mutedUntil
  notificationService {
    ...AlertNotifierParts
  }
  alertTargets {
    ...AlertTargetParts
  }
  policyOptions {
    consecutiveFailureThreshold
    includeDescriptionInNotification
    renotifyIntervalMinutes
    tableSchemaChangeTypes
  }
}
fragment AlertNotifierParts on AlertPolicyNotification {
  __typename
  ... on EmailAlertPolicyNotification {
    emailAddresses
  }
  ... on SlackAlertPolicyNotification {
    slackWorkspaceName
    slackChannelName
  }
  ... on EmailOwnersAlertPolicyNotification {
    defaultEmailAddresses
  }
}
fragment AlertTargetParts on AlertTarget {
  __typename
  ... on AssetGroupTarget {
    assetGroup
    locationName
  }
  ... on AssetKeyTarget {
    assetKey {
      path
    }
  }
  ... on AssetSelectionTarget {
    assetSelectionString
  }
  ... on AssetSelectionViewTarget {
    view {
      id
      name
    }
  }
  ... on FavoritesSelectionViewTarget {
    userEmail
  }
  ... on InsightsDeploymentThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
  }
  ... on InsightsAssetGroupThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetGroup
    locationName
  }
  ... on InsightsAssetThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    assetKey {
      path
    }
  }
  ... on InsightsJobThresholdTarget {
    metricName
    threshold
    selectionPeriodDays
    operator
    jobName
    locationName
  }
  ... on MetricMonitorAssetSelectionThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelection
  }
  ... on MetricMonitorFavoritesThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    userEmail
  }
  ... on MetricMonitorAssetSelectionViewThresholdTarget {
    metricName
    lookbackWindow
    thresholds {
      maxAllowedValue
      minAllowedValue
    }
    aggregationFunction
    combineFn
    comparisonType
    assetSelectionViewId
    view {
      id
      name
    }
  }
  ... on CreditLimitTarget {
    creditLimit
  }
  ... on LongRunningJobThresholdTarget {
    thresholdSeconds
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on RunResultTarget {
    tags {
      key
      value
    }
    codeLocationNames
    jobs {
      jobName
      codeLocationName
      repositoryName
    }
  }
  ... on ScheduleSensorTarget {
    codeLocationNames
    types
    schedulesSensors {
      name
      codeLocationName
      repositoryName
    }
  }
  ... on CodeLocationTarget {
    codeLocationNames
  }
}`) as unknown as TypedDocumentString<AlertsSaveMutation, AlertsSaveMutationVariables>;
export const AlertsDeleteDocument = new TypedDocumentString(`
    mutation AlertsDelete($name: String!) {
  deleteAlertPolicy(alertPolicyName: $name) {
    __typename
    ... on Error {
      message
    }
    ... on DeleteAlertPolicySuccess {
      alertPolicyName
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsDeleteMutation, AlertsDeleteMutationVariables>;
export const AlertsMuteDocument = new TypedDocumentString(`
    mutation AlertsMute($alertPolicyId: String!, $muteForSeconds: Int) {
  setAlertPolicyMuteUntil(
    alertPolicyId: $alertPolicyId
    muteForSeconds: $muteForSeconds
  ) {
    __typename
    ... on Error {
      message
    }
    ... on AlertPolicy {
      name
      mutedUntil
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsMuteMutation, AlertsMuteMutationVariables>;
export const AlertsSendTestDocument = new TypedDocumentString(`
    mutation AlertsSendTest($document: GenericScalar!) {
  sendSampleNotification(document: $document) {
    __typename
    ... on Error {
      message
    }
    ... on InvalidAlertPolicyError {
      errors
    }
    ... on SendSampleNotificationSuccess {
      message
      webhookResult {
        response {
          statusCode
          statusText
        }
      }
    }
    ... on SendSampleNotificationFailure {
      message
      webhookResult {
        response {
          statusCode
          statusText
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsSendTestMutation, AlertsSendTestMutationVariables>;
export const CatalogSearchDocument = new TypedDocumentString(`
    query CatalogSearch($query: String!, $filter: AssetsFilterInput, $cursor: Int, $limit: Int!) {
  search(query: $query, assetsFilter: $filter, cursor: $cursor, limit: $limit) {
    __typename
    ... on Error {
      message
    }
    ... on SearchResults {
      results {
        id
        key {
          path
        }
        description
        locationName
        group
        kinds
        tags {
          key
          value
        }
        owners {
          ...CatalogOwner
        }
        tableName
      }
    }
  }
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}`) as unknown as TypedDocumentString<CatalogSearchQuery, CatalogSearchQueryVariables>;
export const CatalogSearchCountsDocument = new TypedDocumentString(`
    query CatalogSearchCounts($query: String!, $filter: AssetsFilterInput, $limit: Int!) {
  searchFieldValues(
    fieldValueQuery: ""
    assetNameQuery: $query
    assetsFilter: $filter
    limit: $limit
  ) {
    __typename
    ... on Error {
      message
    }
    ... on SearchResultCountsByDimension {
      owners {
        owner {
          ...CatalogOwner
        }
        numResults
      }
      tags {
        tag {
          key
          value
        }
        numResults
      }
      kinds {
        fieldValue
        numResults
      }
      groups {
        codeLocationName
        group
        numResults
      }
      codeLocations {
        codeLocationName
        numResults
      }
    }
  }
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}`) as unknown as TypedDocumentString<CatalogSearchCountsQuery, CatalogSearchCountsQueryVariables>;
export const CatalogViewsDocument = new TypedDocumentString(`
    query CatalogViews {
  catalogViews(includeBranchBase: true) {
    ...CatalogViewParts
  }
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}
fragment CatalogSelectionParts on CatalogViewSelection {
  tags {
    key
    value
  }
  kinds
  owners {
    ...CatalogOwner
  }
  groups {
    groupName
    repositoryName
    repositoryLocationName
  }
  codeLocations {
    repositoryName
    repositoryLocationName
  }
  columns
  tableNames
  columnTags {
    key
    value
  }
  querySelection
}
fragment CatalogCreator on ServiceUserOrUser {
  __typename
  ... on DagsterCloudUser {
    email
  }
  ... on ServiceUser {
    name
  }
}
fragment CatalogViewParts on CatalogView {
  id
  name
  description
  icon
  createdBy {
    ...CatalogCreator
  }
  isPrivate
  selection {
    ...CatalogSelectionParts
  }
  canEdit
}`) as unknown as TypedDocumentString<CatalogViewsQuery, CatalogViewsQueryVariables>;
export const CatalogSaveViewDocument = new TypedDocumentString(`
    mutation CatalogSaveView($id: String, $name: String!, $description: String!, $icon: String!, $isPrivate: Boolean!, $selection: CatalogViewSelectionInput!) {
  createOrUpdateCatalogView(
    id: $id
    name: $name
    description: $description
    icon: $icon
    isPrivate: $isPrivate
    selection: $selection
  ) {
    __typename
    ... on Error {
      message
    }
    ... on CatalogView {
      ...CatalogViewParts
    }
  }
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}
fragment CatalogSelectionParts on CatalogViewSelection {
  tags {
    key
    value
  }
  kinds
  owners {
    ...CatalogOwner
  }
  groups {
    groupName
    repositoryName
    repositoryLocationName
  }
  codeLocations {
    repositoryName
    repositoryLocationName
  }
  columns
  tableNames
  columnTags {
    key
    value
  }
  querySelection
}
fragment CatalogCreator on ServiceUserOrUser {
  __typename
  ... on DagsterCloudUser {
    email
  }
  ... on ServiceUser {
    name
  }
}
fragment CatalogViewParts on CatalogView {
  id
  name
  description
  icon
  createdBy {
    ...CatalogCreator
  }
  isPrivate
  selection {
    ...CatalogSelectionParts
  }
  canEdit
}`) as unknown as TypedDocumentString<CatalogSaveViewMutation, CatalogSaveViewMutationVariables>;
export const CatalogDeleteViewDocument = new TypedDocumentString(`
    mutation CatalogDeleteView($id: String!) {
  deleteCatalogView(id: $id) {
    __typename
    ... on Error {
      message
    }
    ... on CatalogView {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogDeleteViewMutation, CatalogDeleteViewMutationVariables>;
export const CatalogFavoritesDocument = new TypedDocumentString(`
    query CatalogFavorites {
  userFavoriteAssets {
    path
  }
}
    `) as unknown as TypedDocumentString<CatalogFavoritesQuery, CatalogFavoritesQueryVariables>;
export const CatalogAddFavoriteDocument = new TypedDocumentString(`
    mutation CatalogAddFavorite($assetKey: AssetKeyInput!) {
  addUserFavoriteAsset(assetKey: $assetKey) {
    __typename
    ... on Error {
      message
    }
    ... on AssetKey {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogAddFavoriteMutation, CatalogAddFavoriteMutationVariables>;
export const CatalogRemoveFavoriteDocument = new TypedDocumentString(`
    mutation CatalogRemoveFavorite($assetKey: AssetKeyInput!) {
  removeUserFavoriteAsset(assetKey: $assetKey) {
    __typename
    ... on Error {
      message
    }
    ... on AssetKey {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogRemoveFavoriteMutation, CatalogRemoveFavoriteMutationVariables>;
export const CatalogPinnedItemsDocument = new TypedDocumentString(`
    query CatalogPinnedItems {
  pinnedItems(includeBranchBase: true) {
    __typename
    ... on CatalogView {
      id
      name
      description
      isPrivate
      createdBy {
        ...CatalogCreator
      }
      selection {
        ...CatalogSelectionParts
      }
    }
    ... on AssetGroupPinnableItem {
      id
      name
      description
      isPrivate
      createdBy {
        ...CatalogCreator
      }
      assetGroup: selection {
        groups {
          groupName
          repositoryLocationName
        }
      }
    }
    ... on JobPinnableItem {
      id
      name
      description
      isPrivate
      createdBy {
        ...CatalogCreator
      }
      jobs: selection {
        jobNames
        codeLocationName
      }
    }
  }
}
    fragment CatalogOwner on AssetOwner {
  __typename
  ... on UserAssetOwner {
    email
  }
  ... on TeamAssetOwner {
    team
  }
}
fragment CatalogSelectionParts on CatalogViewSelection {
  tags {
    key
    value
  }
  kinds
  owners {
    ...CatalogOwner
  }
  groups {
    groupName
    repositoryName
    repositoryLocationName
  }
  codeLocations {
    repositoryName
    repositoryLocationName
  }
  columns
  tableNames
  columnTags {
    key
    value
  }
  querySelection
}
fragment CatalogCreator on ServiceUserOrUser {
  __typename
  ... on DagsterCloudUser {
    email
  }
  ... on ServiceUser {
    name
  }
}`) as unknown as TypedDocumentString<CatalogPinnedItemsQuery, CatalogPinnedItemsQueryVariables>;
export const TokensCreateUserDocument = new TypedDocumentString(`
    mutation TokensCreateUser($description: String!, $userId: Int!) {
  createUserToken(description: $description, userId: $userId) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUserToken {
      id
      token
    }
  }
}
    `) as unknown as TypedDocumentString<TokensCreateUserMutation, TokensCreateUserMutationVariables>;
export const TokensCreateAgentDocument = new TypedDocumentString(`
    mutation TokensCreateAgent($description: String!) {
  createAgentToken(description: $description) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudAgentToken {
      id
      token
    }
  }
}
    `) as unknown as TypedDocumentString<TokensCreateAgentMutation, TokensCreateAgentMutationVariables>;
export const TokensCreateApiDocument = new TypedDocumentString(`
    mutation TokensCreateApi($description: String!) {
  createApiToken(description: $description, tokenType: SCIM) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudApiToken {
      id
      token
    }
  }
}
    `) as unknown as TypedDocumentString<TokensCreateApiMutation, TokensCreateApiMutationVariables>;
export const TokensCreateServiceDocument = new TypedDocumentString(`
    mutation TokensCreateService($description: String!, $serviceUserId: String!) {
  createServiceToken(description: $description, serviceUserId: $serviceUserId) {
    __typename
    ... on Error {
      message
    }
    ... on ServiceToken {
      id
      token
    }
  }
}
    `) as unknown as TypedDocumentString<TokensCreateServiceMutation, TokensCreateServiceMutationVariables>;
export const DeploymentDetailsDocument = new TypedDocumentString(`
    query DeploymentDetails($name: String!) {
  deploymentByName(name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudDeployment {
      ...DeploymentParts
      latestCommit {
        timestamp
        commitHash
        commitMessage
        commitUrl
        authorName
        authorEmail
      }
      workspaceEntries {
        locationName
        dataUpdatedTimestamp
        hasOutdatedData
        hasLoadError
      }
    }
  }
}
    fragment DeploymentParts on DagsterCloudDeployment {
  deploymentId
  deploymentName
  deploymentStatus
  isBranchDeployment
  agentType
  canAccessDeployment
  canEditDeploymentSettings
  canDeleteDeployment
  branchDeploymentGitMetadata {
    branchName
    repoName
    branchUrl
    pullRequestUrl
    pullRequestStatus
    pullRequestNumber
  }
  parentDeployment {
    deploymentName
  }
}`) as unknown as TypedDocumentString<DeploymentDetailsQuery, DeploymentDetailsQueryVariables>;
export const DeploymentSettingsOfDocument = new TypedDocumentString(`
    query DeploymentSettingsOf($name: String!) {
  deploymentByName(name: $name) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudDeployment {
      deploymentId
      canEditDeploymentSettings
      deploymentSettings {
        settings
      }
    }
  }
  deploymentSettingsSchema {
    rootConfigType {
      key
    }
    allConfigTypes {
      ...ConfigTypeParts
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
}`) as unknown as TypedDocumentString<DeploymentSettingsOfQuery, DeploymentSettingsOfQueryVariables>;
export const DeploymentSetSettingsDocument = new TypedDocumentString(`
    mutation DeploymentSetSettings($id: Int!, $settings: GenericScalar!) {
  setDeploymentSettings(
    deploymentId: $id
    deploymentSettings: {settings: $settings}
  ) {
    __typename
    ... on Error {
      message
    }
    ... on DeploymentSettings {
      settings
    }
  }
}
    `) as unknown as TypedDocumentString<DeploymentSetSettingsMutation, DeploymentSetSettingsMutationVariables>;
export const DeploymentCreateDocument = new TypedDocumentString(`
    mutation DeploymentCreate($name: String!, $agentType: DeploymentAgentType, $inheritFrom: Int) {
  createDeployment(
    deploymentName: $name
    deploymentAgentType: $agentType
    inheritPermsDeploymentId: $inheritFrom
  ) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudDeployment {
      deploymentId
      deploymentName
      deploymentStatus
      agentType
    }
  }
}
    `) as unknown as TypedDocumentString<DeploymentCreateMutation, DeploymentCreateMutationVariables>;
export const DeploymentDeleteDocument = new TypedDocumentString(`
    mutation DeploymentDelete($id: Int!) {
  deleteDeployment(deploymentId: $id) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudDeployment {
      deploymentName
      deploymentStatus
    }
  }
}
    `) as unknown as TypedDocumentString<DeploymentDeleteMutation, DeploymentDeleteMutationVariables>;
export const InsightsMetricTypesForAssetDocument = new TypedDocumentString(`
    query InsightsMetricTypesForAsset($store: MetricsStoreType) {
  answer: metricTypesForAsset(metricsStoreType: $store) {
    ...MetricTypesAnswer
  }
}
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}`) as unknown as TypedDocumentString<InsightsMetricTypesForAssetQuery, InsightsMetricTypesForAssetQueryVariables>;
export const InsightsMetricTypesForAssetGroupDocument = new TypedDocumentString(`
    query InsightsMetricTypesForAssetGroup($store: MetricsStoreType) {
  answer: metricTypesForAssetGroup(metricsStoreType: $store) {
    ...MetricTypesAnswer
  }
}
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}`) as unknown as TypedDocumentString<InsightsMetricTypesForAssetGroupQuery, InsightsMetricTypesForAssetGroupQueryVariables>;
export const InsightsMetricTypesForJobDocument = new TypedDocumentString(`
    query InsightsMetricTypesForJob($store: MetricsStoreType) {
  answer: metricTypesForJob(metricsStoreType: $store) {
    ...MetricTypesAnswer
  }
}
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}`) as unknown as TypedDocumentString<InsightsMetricTypesForJobQuery, InsightsMetricTypesForJobQueryVariables>;
export const InsightsMetricTypesForDeploymentDocument = new TypedDocumentString(`
    query InsightsMetricTypesForDeployment($store: MetricsStoreType) {
  answer: metricTypesForDeployment(metricsStoreType: $store) {
    ...MetricTypesAnswer
  }
}
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}`) as unknown as TypedDocumentString<InsightsMetricTypesForDeploymentQuery, InsightsMetricTypesForDeploymentQueryVariables>;
export const InsightsMetricTypesForSpecificAssetDocument = new TypedDocumentString(`
    query InsightsMetricTypesForSpecificAsset($timeframe: ReportingMetricsTimeframeSelector!, $filter: AssetReportingMetricsFilter, $store: MetricsStoreType) {
  answer: metricTypesForSpecificAsset(
    timeframeSelector: $timeframe
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...MetricTypesAnswer
  }
}
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}`) as unknown as TypedDocumentString<InsightsMetricTypesForSpecificAssetQuery, InsightsMetricTypesForSpecificAssetQueryVariables>;
export const InsightsMetricTypesForSpecificJobDocument = new TypedDocumentString(`
    query InsightsMetricTypesForSpecificJob($timeframe: ReportingMetricsTimeframeSelector!, $filter: JobReportingMetricsFilter, $store: MetricsStoreType) {
  answer: metricTypesForSpecificJob(
    timeframeSelector: $timeframe
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...MetricTypesAnswer
  }
}
    fragment MetricTypesAnswer on MetricTypeListOrError {
  __typename
  ... on Error {
    message
  }
  ... on MetricTypeList {
    id
    metricTypes {
      id
      metricName
      displayName
      category
      unitType
      description
      costMultiplier
      pending
      visible
    }
  }
}`) as unknown as TypedDocumentString<InsightsMetricTypesForSpecificJobQuery, InsightsMetricTypesForSpecificJobQueryVariables>;
export const InsightsByAssetDocument = new TypedDocumentString(`
    query InsightsByAsset($selector: ReportingMetricsSelector!, $filter: AssetReportingMetricsFilter, $store: MetricsStoreType) {
  answer: reportingMetricsByAsset(
    metricsSelector: $selector
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...ReportingAnswer
  }
}
    fragment ReportingAnswer on ReportingMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on ReportingMetrics {
    timestamps
    metrics {
      entity {
        __typename
        ... on ReportingAsset {
          assetKey {
            path
          }
          assetGroup
          codeLocationName
        }
        ... on ReportingAssetGroup {
          groupName
          codeLocationName
        }
        ... on ReportingAssetSelection {
          selection
        }
        ... on ReportingJob {
          jobName
          codeLocationName
        }
        ... on ReportingJobs {
          jobs {
            jobName
            codeLocationName
          }
        }
        ... on DagsterCloudDeployment {
          deploymentName
          branchDeploymentGitMetadata {
            branchName
          }
        }
        ... on ReportingAllBranchDeployments {
          organizationId
        }
      }
      aggregateValue
      values
    }
  }
}`) as unknown as TypedDocumentString<InsightsByAssetQuery, InsightsByAssetQueryVariables>;
export const InsightsByAssetGroupDocument = new TypedDocumentString(`
    query InsightsByAssetGroup($selector: ReportingMetricsSelector!, $filter: AssetGroupReportingMetricsFilter, $store: MetricsStoreType) {
  answer: reportingMetricsByAssetGroup(
    metricsSelector: $selector
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...ReportingAnswer
  }
}
    fragment ReportingAnswer on ReportingMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on ReportingMetrics {
    timestamps
    metrics {
      entity {
        __typename
        ... on ReportingAsset {
          assetKey {
            path
          }
          assetGroup
          codeLocationName
        }
        ... on ReportingAssetGroup {
          groupName
          codeLocationName
        }
        ... on ReportingAssetSelection {
          selection
        }
        ... on ReportingJob {
          jobName
          codeLocationName
        }
        ... on ReportingJobs {
          jobs {
            jobName
            codeLocationName
          }
        }
        ... on DagsterCloudDeployment {
          deploymentName
          branchDeploymentGitMetadata {
            branchName
          }
        }
        ... on ReportingAllBranchDeployments {
          organizationId
        }
      }
      aggregateValue
      values
    }
  }
}`) as unknown as TypedDocumentString<InsightsByAssetGroupQuery, InsightsByAssetGroupQueryVariables>;
export const InsightsByAssetSelectionDocument = new TypedDocumentString(`
    query InsightsByAssetSelection($selector: ReportingMetricsSelector!, $filter: AssetSelectionReportingMetricsFilter!, $store: MetricsStoreType) {
  answer: reportingMetricsByAssetSelection(
    metricsSelector: $selector
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...ReportingAnswer
  }
}
    fragment ReportingAnswer on ReportingMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on ReportingMetrics {
    timestamps
    metrics {
      entity {
        __typename
        ... on ReportingAsset {
          assetKey {
            path
          }
          assetGroup
          codeLocationName
        }
        ... on ReportingAssetGroup {
          groupName
          codeLocationName
        }
        ... on ReportingAssetSelection {
          selection
        }
        ... on ReportingJob {
          jobName
          codeLocationName
        }
        ... on ReportingJobs {
          jobs {
            jobName
            codeLocationName
          }
        }
        ... on DagsterCloudDeployment {
          deploymentName
          branchDeploymentGitMetadata {
            branchName
          }
        }
        ... on ReportingAllBranchDeployments {
          organizationId
        }
      }
      aggregateValue
      values
    }
  }
}`) as unknown as TypedDocumentString<InsightsByAssetSelectionQuery, InsightsByAssetSelectionQueryVariables>;
export const InsightsByJobDocument = new TypedDocumentString(`
    query InsightsByJob($selector: ReportingMetricsSelector!, $filter: JobReportingMetricsFilter, $store: MetricsStoreType) {
  answer: reportingMetricsByJob(
    metricsSelector: $selector
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...ReportingAnswer
  }
}
    fragment ReportingAnswer on ReportingMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on ReportingMetrics {
    timestamps
    metrics {
      entity {
        __typename
        ... on ReportingAsset {
          assetKey {
            path
          }
          assetGroup
          codeLocationName
        }
        ... on ReportingAssetGroup {
          groupName
          codeLocationName
        }
        ... on ReportingAssetSelection {
          selection
        }
        ... on ReportingJob {
          jobName
          codeLocationName
        }
        ... on ReportingJobs {
          jobs {
            jobName
            codeLocationName
          }
        }
        ... on DagsterCloudDeployment {
          deploymentName
          branchDeploymentGitMetadata {
            branchName
          }
        }
        ... on ReportingAllBranchDeployments {
          organizationId
        }
      }
      aggregateValue
      values
    }
  }
}`) as unknown as TypedDocumentString<InsightsByJobQuery, InsightsByJobQueryVariables>;
export const InsightsByDeploymentDocument = new TypedDocumentString(`
    query InsightsByDeployment($selector: ReportingMetricsSelector!, $filter: DeploymentReportingMetricsFilter, $store: MetricsStoreType) {
  answer: reportingMetricsByDeployment(
    metricsSelector: $selector
    metricsFilter: $filter
    metricsStoreType: $store
  ) {
    ...ReportingAnswer
  }
}
    fragment ReportingAnswer on ReportingMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on ReportingMetrics {
    timestamps
    metrics {
      entity {
        __typename
        ... on ReportingAsset {
          assetKey {
            path
          }
          assetGroup
          codeLocationName
        }
        ... on ReportingAssetGroup {
          groupName
          codeLocationName
        }
        ... on ReportingAssetSelection {
          selection
        }
        ... on ReportingJob {
          jobName
          codeLocationName
        }
        ... on ReportingJobs {
          jobs {
            jobName
            codeLocationName
          }
        }
        ... on DagsterCloudDeployment {
          deploymentName
          branchDeploymentGitMetadata {
            branchName
          }
        }
        ... on ReportingAllBranchDeployments {
          organizationId
        }
      }
      aggregateValue
      values
    }
  }
}`) as unknown as TypedDocumentString<InsightsByDeploymentQuery, InsightsByDeploymentQueryVariables>;
export const InsightsRunsOfJobDocument = new TypedDocumentString(`
    query InsightsRunsOfJob($metric: String!, $job: QualifiedJob!) {
  answer: runLevelMetricsForJob(metricsSelector: {metricName: $metric}, job: $job) {
    ...RunLevelAnswer
  }
}
    fragment RunLevelAnswer on InsightsRunLevelMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on InsightsRunLevelMetrics {
    runsWithData {
      runId
      timestamp
      value
    }
    runsWithoutData {
      runId
      timestamp
    }
  }
}`) as unknown as TypedDocumentString<InsightsRunsOfJobQuery, InsightsRunsOfJobQueryVariables>;
export const InsightsMaterializationsOfAssetDocument = new TypedDocumentString(`
    query InsightsMaterializationsOfAsset($metric: String!, $asset: QualifiedAssetKey!) {
  answer: materializationLevelMetricsForAsset(
    metricsSelector: {metricName: $metric}
    assetKey: $asset
  ) {
    ...RunLevelAnswer
  }
}
    fragment RunLevelAnswer on InsightsRunLevelMetricsOrError {
  __typename
  ... on Error {
    message
  }
  ... on InsightsRunLevelMetrics {
    runsWithData {
      runId
      timestamp
      value
    }
    runsWithoutData {
      runId
      timestamp
    }
  }
}`) as unknown as TypedDocumentString<InsightsMaterializationsOfAssetQuery, InsightsMaterializationsOfAssetQueryVariables>;
export const InsightsUsageStepDurationDocument = new TypedDocumentString(`
    query InsightsUsageStepDuration($granularity: TimeGranularity!) {
  usageMetrics {
    answer: stepDuration(timeGranularity: $granularity) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageStepDurationQuery, InsightsUsageStepDurationQueryVariables>;
export const InsightsUsageStepDurationByJobDocument = new TypedDocumentString(`
    query InsightsUsageStepDurationByJob($start: Float!) {
  usageMetrics {
    answer: stepDurationByJob(startTimestamp: $start) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageStepDurationByJobQuery, InsightsUsageStepDurationByJobQueryVariables>;
export const InsightsUsageServerlessMinutesDocument = new TypedDocumentString(`
    query InsightsUsageServerlessMinutes($granularity: TimeGranularity!) {
  usageMetrics {
    answer: serverlessComputeMinutes(timeGranularity: $granularity) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageServerlessMinutesQuery, InsightsUsageServerlessMinutesQueryVariables>;
export const InsightsUsageServerlessMinutesByJobDocument = new TypedDocumentString(`
    query InsightsUsageServerlessMinutesByJob($start: Float!) {
  usageMetrics {
    answer: serverlessComputeMinutesByJob(startTimestamp: $start) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageServerlessMinutesByJobQuery, InsightsUsageServerlessMinutesByJobQueryVariables>;
export const InsightsUsageCreditsDocument = new TypedDocumentString(`
    query InsightsUsageCredits($granularity: TimeGranularity!) {
  usageMetrics {
    answer: dagsterCredits(timeGranularity: $granularity) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageCreditsQuery, InsightsUsageCreditsQueryVariables>;
export const InsightsUsageCreditsByJobDocument = new TypedDocumentString(`
    query InsightsUsageCreditsByJob($start: Float!) {
  usageMetrics {
    answer: dagsterCreditsByJob(startTimestamp: $start) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageCreditsByJobQuery, InsightsUsageCreditsByJobQueryVariables>;
export const InsightsUsageStandardCreditsDocument = new TypedDocumentString(`
    query InsightsUsageStandardCredits($granularity: TimeGranularity!) {
  usageMetrics {
    answer: standardCredits(timeGranularity: $granularity) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageStandardCreditsQuery, InsightsUsageStandardCreditsQueryVariables>;
export const InsightsUsageStandardCreditsByJobDocument = new TypedDocumentString(`
    query InsightsUsageStandardCreditsByJob($start: Float!) {
  usageMetrics {
    answer: standardCreditsByJob(startTimestamp: $start) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageStandardCreditsByJobQuery, InsightsUsageStandardCreditsByJobQueryVariables>;
export const InsightsUsageHighVelocityCreditsDocument = new TypedDocumentString(`
    query InsightsUsageHighVelocityCredits($granularity: TimeGranularity!) {
  usageMetrics {
    answer: highVelocityCredits(timeGranularity: $granularity) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageHighVelocityCreditsQuery, InsightsUsageHighVelocityCreditsQueryVariables>;
export const InsightsUsageHighVelocityCreditsByJobDocument = new TypedDocumentString(`
    query InsightsUsageHighVelocityCreditsByJob($start: Float!) {
  usageMetrics {
    answer: highVelocityCreditsByJob(startTimestamp: $start) {
      ...UsageAnswer
    }
  }
}
    fragment UsageAnswer on StepDurationUsageMetrics {
  unit
  timeGranularity
  metrics {
    __typename
    startTimestamp
    endTimestamp
    value
    ... on StepDurationByJobUsageMetricValue {
      jobName
      repositoryLabel
    }
    ... on CreditUsageByJobMetricValue {
      jobName
      repositoryLabel
    }
  }
}`) as unknown as TypedDocumentString<InsightsUsageHighVelocityCreditsByJobQuery, InsightsUsageHighVelocityCreditsByJobQueryVariables>;
export const IssuesListDocument = new TypedDocumentString(`
    query IssuesList($limit: Int!, $cursor: String, $filters: IssuesFilter) {
  issues(limit: $limit, cursor: $cursor, filters: $filters) {
    __typename
    ... on Error {
      message
    }
    ... on IssueConnection {
      issues {
        ...IssueParts
      }
      cursor
      hasMore
    }
  }
}
    fragment IssueParts on Issue {
  id
  publicId
  title
  description
  status
  createdAt
  context
  createdBy {
    __typename
    ... on DagsterCloudUser {
      email
    }
    ... on ServiceUser {
      name
    }
  }
  origin {
    ...IssueLinkParts
  }
  linkedObjects {
    ...IssueLinkParts
  }
  metadata {
    pullRequestUrl
  }
}
fragment IssueLinkParts on IssueLinkedObject {
  __typename
  ... on Asset {
    key {
      path
    }
  }
  ... on Run {
    runId
    jobName
    status
  }
}`) as unknown as TypedDocumentString<IssuesListQuery, IssuesListQueryVariables>;
export const IssuesGetDocument = new TypedDocumentString(`
    query IssuesGet($issueId: String!) {
  issue(issueId: $issueId) {
    __typename
    ... on Error {
      message
    }
    ... on Issue {
      ...IssueParts
    }
  }
}
    fragment IssueParts on Issue {
  id
  publicId
  title
  description
  status
  createdAt
  context
  createdBy {
    __typename
    ... on DagsterCloudUser {
      email
    }
    ... on ServiceUser {
      name
    }
  }
  origin {
    ...IssueLinkParts
  }
  linkedObjects {
    ...IssueLinkParts
  }
  metadata {
    pullRequestUrl
  }
}
fragment IssueLinkParts on IssueLinkedObject {
  __typename
  ... on Asset {
    key {
      path
    }
  }
  ... on Run {
    runId
    jobName
    status
  }
}`) as unknown as TypedDocumentString<IssuesGetQuery, IssuesGetQueryVariables>;
export const IssuesCreateDocument = new TypedDocumentString(`
    mutation IssuesCreate($title: String!, $description: String!, $origin: IssueLinkedObjectInput) {
  createIssue(title: $title, description: $description, origin: $origin) {
    __typename
    ... on Error {
      message
    }
    ... on CreateIssueSuccess {
      issue {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  id
  publicId
  title
  description
  status
  createdAt
  context
  createdBy {
    __typename
    ... on DagsterCloudUser {
      email
    }
    ... on ServiceUser {
      name
    }
  }
  origin {
    ...IssueLinkParts
  }
  linkedObjects {
    ...IssueLinkParts
  }
  metadata {
    pullRequestUrl
  }
}
fragment IssueLinkParts on IssueLinkedObject {
  __typename
  ... on Asset {
    key {
      path
    }
  }
  ... on Run {
    runId
    jobName
    status
  }
}`) as unknown as TypedDocumentString<IssuesCreateMutation, IssuesCreateMutationVariables>;
export const IssuesUpdateDocument = new TypedDocumentString(`
    mutation IssuesUpdate($issueId: String!, $status: IssueStatus, $title: String, $description: String) {
  updateIssue(
    issueId: $issueId
    status: $status
    title: $title
    description: $description
  ) {
    __typename
    ... on Error {
      message
    }
    ... on UpdateIssueSuccess {
      issue {
        ...IssueParts
      }
    }
  }
}
    fragment IssueParts on Issue {
  id
  publicId
  title
  description
  status
  createdAt
  context
  createdBy {
    __typename
    ... on DagsterCloudUser {
      email
    }
    ... on ServiceUser {
      name
    }
  }
  origin {
    ...IssueLinkParts
  }
  linkedObjects {
    ...IssueLinkParts
  }
  metadata {
    pullRequestUrl
  }
}
fragment IssueLinkParts on IssueLinkedObject {
  __typename
  ... on Asset {
    key {
      path
    }
  }
  ... on Run {
    runId
    jobName
    status
  }
}`) as unknown as TypedDocumentString<IssuesUpdateMutation, IssuesUpdateMutationVariables>;
export const OnboardingChecklistDocument = new TypedDocumentString(`
    query OnboardingChecklist {
  onboardingChecklistEntries {
    __typename
    ... on Error {
      message
    }
    ... on OnboardingChecklistEntries {
      entries {
        entryKey
        status
        updateTimestamp
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OnboardingChecklistQuery, OnboardingChecklistQueryVariables>;
export const OnboardingToggleDocument = new TypedDocumentString(`
    mutation OnboardingToggle($entryKey: OnboardingChecklistEntryKey!, $status: OnboardingChecklistStatus!) {
  toggleOnboardingChecklistEntry(entryKey: $entryKey, status: $status) {
    __typename
    ... on Error {
      message
    }
    ... on OnboardingChecklistEntry {
      entryKey
      status
    }
  }
}
    `) as unknown as TypedDocumentString<OnboardingToggleMutation, OnboardingToggleMutationVariables>;
export const FullDeploymentNamesDocument = new TypedDocumentString(`
    query FullDeploymentNames {
  fullDeployments {
    ...DeploymentNames
  }
}
    fragment DeploymentNames on DagsterCloudDeployment {
  deploymentId
  deploymentName
  deploymentStatus
  agentType
  canAccessDeployment
}`) as unknown as TypedDocumentString<FullDeploymentNamesQuery, FullDeploymentNamesQueryVariables>;
export const BranchDeploymentNamesDocument = new TypedDocumentString(`
    query BranchDeploymentNames($limit: Int!, $cursor: String) {
  branchDeployments(limit: $limit, cursor: $cursor) {
    nodes {
      ...DeploymentNames
      branchDeploymentGitMetadata {
        branchName
        repoName
        pullRequestNumber
        pullRequestStatus
      }
    }
    nextCursor
  }
}
    fragment DeploymentNames on DagsterCloudDeployment {
  deploymentId
  deploymentName
  deploymentStatus
  agentType
  canAccessDeployment
}`) as unknown as TypedDocumentString<BranchDeploymentNamesQuery, BranchDeploymentNamesQueryVariables>;
export const PlusConnectionDocument = new TypedDocumentString(`
    query PlusConnection {
  organization {
    id
    name
    status
  }
  currentDeployment {
    deploymentId
    deploymentName
    isBranchDeployment
    branchDeploymentGitMetadata {
      branchName
      pullRequestNumber
      pullRequestStatus
    }
  }
  identity {
    viewer {
      userId
      email
      name
    }
    permissions {
      permission
      value
    }
  }
}
    `) as unknown as TypedDocumentString<PlusConnectionQuery, PlusConnectionQueryVariables>;
export const OrganizationUsersDocument = new TypedDocumentString(`
    query OrganizationUsers {
  usersOrError {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUsersWithScopedPermissionGrants {
      users {
        id
        user {
          userId
          email
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationUsersQuery, OrganizationUsersQueryVariables>;
export const RunContainerMetricsDocument = new TypedDocumentString(`
    query RunContainerMetrics($runId: ID!, $metricsRunId: String!) {
  runOrError(runId: $runId) {
    __typename
    ... on Error {
      message
    }
    ... on Run {
      runId
      status
      startTime
      endTime
    }
  }
  runContainerMetrics(runId: $metricsRunId) {
    cpuPercent {
      ...MetricsPoints
    }
    cpuUsageRateMs {
      ...MetricsPoints
    }
    cpuLimitMs {
      ...MetricsPoints
    }
    memoryPercent {
      ...MetricsPoints
    }
    memoryUsage {
      ...MetricsPoints
    }
    memoryLimit {
      ...MetricsPoints
    }
  }
}
    fragment MetricsPoints on MetricsTimeSeries {
  unitType
  points {
    timestamp
    value
  }
}`) as unknown as TypedDocumentString<RunContainerMetricsQuery, RunContainerMetricsQueryVariables>;
export const ServerlessStatusDocument = new TypedDocumentString(`
    query ServerlessStatus {
  serverless {
    isWaitlisted
    canEnable
    requiresPaymentCheck
    status
    error {
      ...PythonErrorParts
    }
    stackTotalResourceCount
    stackCompleteResourceCount
    stackRetryCount
    canAccessLogs
  }
  nonIsolatedRuns {
    showNonIsolatedRunToggle
    enableNonIsolatedRunToggle
    nonIsolatedRunToggleMessage
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
}`) as unknown as TypedDocumentString<ServerlessStatusQuery, ServerlessStatusQueryVariables>;
export const ServerlessLogStreamsDocument = new TypedDocumentString(`
    query ServerlessLogStreams($limit: Int!, $cursor: ID) {
  serverless {
    canAccessLogs
    logStreams(limit: $limit, cursor: $cursor) {
      streams {
        id
        displayName
        lastEventTime
      }
      cursor
      hasMore
    }
  }
}
    `) as unknown as TypedDocumentString<ServerlessLogStreamsQuery, ServerlessLogStreamsQueryVariables>;
export const ServerlessLogEventsDocument = new TypedDocumentString(`
    query ServerlessLogEvents($stream: ID!, $limit: Int!, $cursor: ID) {
  serverless {
    canAccessLogs
    logStreamEvents(streamID: $stream, limit: $limit, cursor: $cursor) {
      events {
        timestamp
        message
      }
      cursor
      hasMore
    }
  }
}
    `) as unknown as TypedDocumentString<ServerlessLogEventsQuery, ServerlessLogEventsQueryVariables>;
export const SettingsOrganizationDocument = new TypedDocumentString(`
    query SettingsOrganization {
  organization {
    id
    publicId
    name
    status
    metadata {
      slackAppInstallation {
        teamName
      }
      githubAppInstallation {
        accountName
        repos
      }
    }
  }
  identity {
    viewer {
      email
      name
    }
  }
  planType
  deployments {
    deploymentId
    isBranchDeployment
  }
}
    `) as unknown as TypedDocumentString<SettingsOrganizationQuery, SettingsOrganizationQueryVariables>;
export const SettingsOfOrganizationDocument = new TypedDocumentString(`
    query SettingsOfOrganization {
  organizationSettings {
    settings
  }
  organizationSettingsSchema {
    rootConfigType {
      key
    }
    allConfigTypes {
      ...ConfigTypeParts
    }
  }
  scimSyncEnabled
  defaultTimezone
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
}`) as unknown as TypedDocumentString<SettingsOfOrganizationQuery, SettingsOfOrganizationQueryVariables>;
export const SettingsUpdateDocument = new TypedDocumentString(`
    mutation SettingsUpdate($settings: GenericScalar!) {
  updateOrganizationSettings(organizationSettings: {settings: $settings}) {
    __typename
    ... on Error {
      message
    }
    ... on OrganizationSettings {
      settings
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsUpdateMutation, SettingsUpdateMutationVariables>;
export const SettingsFeatureGatesDocument = new TypedDocumentString(`
    query SettingsFeatureGates {
  BILLING_AND_USAGE_ENABLED: featureGateValue(
    featureGate: BILLING_AND_USAGE_ENABLED
  )
  ONBOARDING_CHECKLIST_ENABLED: featureGateValue(
    featureGate: ONBOARDING_CHECKLIST_ENABLED
  )
  PRODUCTION_DEPLOYMENT_LIMIT: featureGateValue(
    featureGate: PRODUCTION_DEPLOYMENT_LIMIT
  )
  EDITOR_ADMIN_LIMIT: featureGateValue(featureGate: EDITOR_ADMIN_LIMIT)
  ON_HIGH_VELOCITY_CREDIT_MODEL: featureGateValue(
    featureGate: ON_HIGH_VELOCITY_CREDIT_MODEL
  )
  TRIAL_SERVERLESS_USAGE_LIMIT: featureGateValue(
    featureGate: TRIAL_SERVERLESS_USAGE_LIMIT
  )
  ASSET_HEALTH_LIVE_DATA_KILL_SWITCH: featureGateValue(
    featureGate: ASSET_HEALTH_LIVE_DATA_KILL_SWITCH
  )
  SERVERLESS_QUICKSTART_REPO_URL: featureGateValue(
    featureGate: SERVERLESS_QUICKSTART_REPO_URL
  )
  USE_CREATE_DAGSTER_SCAFFOLDING: featureGateValue(
    featureGate: USE_CREATE_DAGSTER_SCAFFOLDING
  )
  NATIVE_SECRETS_ENABLED: featureGateValue(featureGate: NATIVE_SECRETS_ENABLED)
  ENABLE_AUDIT_LOG_ACCESS: featureGateValue(featureGate: ENABLE_AUDIT_LOG_ACCESS)
  ENABLE_ORG_SETTINGS_TEAMS_PAGE: featureGateValue(
    featureGate: ENABLE_ORG_SETTINGS_TEAMS_PAGE
  )
  ENABLE_SCIM_PROVISIONING_PAGE: featureGateValue(
    featureGate: ENABLE_SCIM_PROVISIONING_PAGE
  )
  GITLAB_NUX_ENABLED: featureGateValue(featureGate: GITLAB_NUX_ENABLED)
  PRICING_MAY_2023_UI: featureGateValue(featureGate: PRICING_MAY_2023_UI)
  DBT_NUX_UI: featureGateValue(featureGate: DBT_NUX_UI)
  ENABLE_INGEST_INSIGHTS_FROM_METADATA: featureGateValue(
    featureGate: ENABLE_INGEST_INSIGHTS_FROM_METADATA
  )
  SHOW_AUTO_MATERIALIZE_SENSOR_BANNER: featureGateValue(
    featureGate: SHOW_AUTO_MATERIALIZE_SENSOR_BANNER
  )
  INSIGHTS_USE_S3_SUBMISSION_PATH_COST_METRICS: featureGateValue(
    featureGate: INSIGHTS_USE_S3_SUBMISSION_PATH_COST_METRICS
  )
  INSIGHTS_HIDE_GQL_SUBMISSION_PATH_COST_METRICS: featureGateValue(
    featureGate: INSIGHTS_HIDE_GQL_SUBMISSION_PATH_COST_METRICS
  )
  INSIGHTS_SHOW_BIGQUERY_COST_METRICS: featureGateValue(
    featureGate: INSIGHTS_SHOW_BIGQUERY_COST_METRICS
  )
  INSIGHTS_ENABLE_ALERTS: featureGateValue(featureGate: INSIGHTS_ENABLE_ALERTS)
  ENABLE_PAGERDUTY_ALERTS: featureGateValue(featureGate: ENABLE_PAGERDUTY_ALERTS)
  ENABLE_WEBHOOK_ALERTS: featureGateValue(featureGate: ENABLE_WEBHOOK_ALERTS)
  BACKFILL_LOG_STORAGE: featureGateValue(featureGate: BACKFILL_LOG_STORAGE)
  ENABLE_OPT_IN_DEFINITIONS_HISTORY: featureGateValue(
    featureGate: ENABLE_OPT_IN_DEFINITIONS_HISTORY
  )
  ENABLE_TRACKING_DEFINITIONS_HISTORY: featureGateValue(
    featureGate: ENABLE_TRACKING_DEFINITIONS_HISTORY
  )
  ENABLE_CATALOG_VIEWS: featureGateValue(featureGate: ENABLE_CATALOG_VIEWS)
  BACKEND_SEARCH_ENABLED: featureGateValue(featureGate: BACKEND_SEARCH_ENABLED)
  CUSTOM_RBAC_ENABLED: featureGateValue(featureGate: CUSTOM_RBAC_ENABLED)
  VERBOSE_TRACING: featureGateValue(featureGate: VERBOSE_TRACING)
  ENABLE_BACKGROUND_ASSET_WIPE: featureGateValue(
    featureGate: ENABLE_BACKGROUND_ASSET_WIPE
  )
  VICTORIA_METRICS_ENABLED: featureGateValue(
    featureGate: VICTORIA_METRICS_ENABLED
  )
  KPIS_VIEW_ENABLED: featureGateValue(featureGate: KPIS_VIEW_ENABLED)
  OBSERVE_DARK_LAUNCH_ENABLED: featureGateValue(
    featureGate: OBSERVE_DARK_LAUNCH_ENABLED
  )
  ENABLE_ASSET_HEALTH_QUERIES: featureGateValue(
    featureGate: ENABLE_ASSET_HEALTH_QUERIES
  )
  ENABLE_USER_MANAGED_CREDIT_SEAT_EXPANSIONS: featureGateValue(
    featureGate: ENABLE_USER_MANAGED_CREDIT_SEAT_EXPANSIONS
  )
  ENABLE_DATADOG_INTEGRATION: featureGateValue(
    featureGate: ENABLE_DATADOG_INTEGRATION
  )
  CATALOG_SELECTION_ALERTS: featureGateValue(
    featureGate: CATALOG_SELECTION_ALERTS
  )
  CATALOG_HIDE_ASSETS_WITHOUT_DEFINITIONS_BY_DEFAULT: featureGateValue(
    featureGate: CATALOG_HIDE_ASSETS_WITHOUT_DEFINITIONS_BY_DEFAULT
  )
  ENABLE_AI_SUMMARIES: featureGateValue(featureGate: ENABLE_AI_SUMMARIES)
  ENABLE_ANOMALY_DETECTION: featureGateValue(
    featureGate: ENABLE_ANOMALY_DETECTION
  )
  TOAST_FOR_VERSION_UPDATE: featureGateValue(
    featureGate: TOAST_FOR_VERSION_UPDATE
  )
  ENABLE_EXTERNAL_ASSET_CONNECTIONS: featureGateValue(
    featureGate: ENABLE_EXTERNAL_ASSET_CONNECTIONS
  )
  ENABLE_INSIGHTS_V2_ALERTS: featureGateValue(
    featureGate: ENABLE_INSIGHTS_V2_ALERTS
  )
  ENABLE_SERVICE_USERS: featureGateValue(featureGate: ENABLE_SERVICE_USERS)
  ENABLE_ASSET_TABLE_SCHEMA_ALERTS: featureGateValue(
    featureGate: ENABLE_ASSET_TABLE_SCHEMA_ALERTS
  )
  ENABLE_STREAMLINE_EMIT_VM_EXPERIMENTAL_CUSTOM_METRICS: featureGateValue(
    featureGate: ENABLE_STREAMLINE_EMIT_VM_EXPERIMENTAL_CUSTOM_METRICS
  )
  DAGSTER_PLUS_ISSUES_ENABLED: featureGateValue(
    featureGate: DAGSTER_PLUS_ISSUES_ENABLED
  )
  ENABLE_PER_BASE_BRANCH_DEPLOYMENT_PERMISSIONS: featureGateValue(
    featureGate: ENABLE_PER_BASE_BRANCH_DEPLOYMENT_PERMISSIONS
  )
  SHOW_LEGACY_INSIGHTS: featureGateValue(featureGate: SHOW_LEGACY_INSIGHTS)
  ENABLE_COMPASS_PROPOSE_ISSUES: featureGateValue(
    featureGate: ENABLE_COMPASS_PROPOSE_ISSUES
  )
  ENABLE_NEW_PRICING_MAY_2026_UI: featureGateValue(
    featureGate: ENABLE_NEW_PRICING_MAY_2026_UI
  )
}
    `) as unknown as TypedDocumentString<SettingsFeatureGatesQuery, SettingsFeatureGatesQueryVariables>;
export const SettingsKnownFeatureGatesDocument = new TypedDocumentString(`
    query SettingsKnownFeatureGates {
  identity {
    featureGates {
      key
      value
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsKnownFeatureGatesQuery, SettingsKnownFeatureGatesQueryVariables>;
export const SettingsSecretsDocument = new TypedDocumentString(`
    query SettingsSecrets {
  secretsOrError {
    __typename
    ... on Error {
      message
    }
    ... on Secrets {
      secrets {
        id
        secretName
        updatedBy {
          email
        }
        updateTimestamp
        fullDeploymentScope
        allBranchDeploymentsScope
        specificBranchDeploymentScope
        localDeploymentScope
        locationNames
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsSecretsQuery, SettingsSecretsQueryVariables>;
export const TokensViewerDocument = new TypedDocumentString(`
    query TokensViewer {
  identity {
    viewer {
      userId
      email
    }
  }
}
    `) as unknown as TypedDocumentString<TokensViewerQuery, TokensViewerQueryVariables>;
export const TokensServiceUsersDocument = new TypedDocumentString(`
    query TokensServiceUsers {
  serviceUsersOrError {
    __typename
    ... on Error {
      message
    }
    ... on ServiceUsersWithScopedPermissionGrants {
      serviceUsers {
        id
        serviceUser {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TokensServiceUsersQuery, TokensServiceUsersQueryVariables>;
export const TokensOfUserDocument = new TypedDocumentString(`
    query TokensOfUser($userId: Int!) {
  userTokensOrError(userId: $userId) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUserTokens {
      tokens {
        ...UserTokenParts
      }
    }
  }
}
    fragment UserTokenParts on DagsterCloudUserToken {
  id
  description
  user {
    userId
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}`) as unknown as TypedDocumentString<TokensOfUserQuery, TokensOfUserQueryVariables>;
export const TokensOfAgentsDocument = new TypedDocumentString(`
    query TokensOfAgents {
  agentTokensOrError {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudAgentTokens {
      tokens {
        ...AgentTokenParts
      }
    }
  }
}
    fragment AgentTokenParts on DagsterCloudAgentToken {
  id
  description
  createdBy {
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}`) as unknown as TypedDocumentString<TokensOfAgentsQuery, TokensOfAgentsQueryVariables>;
export const TokensOfApiDocument = new TypedDocumentString(`
    query TokensOfApi {
  apiTokensOrError(tokenType: SCIM) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudApiTokens {
      tokens {
        ...ApiTokenParts
      }
    }
  }
}
    fragment ApiTokenParts on DagsterCloudApiToken {
  id
  description
  createdBy {
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}`) as unknown as TypedDocumentString<TokensOfApiQuery, TokensOfApiQueryVariables>;
export const TokensOfServiceUserDocument = new TypedDocumentString(`
    query TokensOfServiceUser($serviceUserId: String!) {
  serviceTokensOrError(serviceUserId: $serviceUserId) {
    __typename
    ... on Error {
      message
    }
    ... on ServiceTokens {
      tokens {
        ...ServiceTokenParts
      }
    }
  }
}
    fragment ServiceTokenParts on ServiceToken {
  id
  description
  createdBy {
    email
  }
  createTimestamp
  revoked
  revokedBy {
    email
  }
  revokeTimestamp
}`) as unknown as TypedDocumentString<TokensOfServiceUserQuery, TokensOfServiceUserQueryVariables>;
export const TokensRevokeUserDocument = new TypedDocumentString(`
    mutation TokensRevokeUser($tokenId: Int!, $userId: Int!) {
  revokeUserToken(tokenId: $tokenId, userId: $userId) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUserToken {
      id
      revoked
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRevokeUserMutation, TokensRevokeUserMutationVariables>;
export const TokensRevokeAgentDocument = new TypedDocumentString(`
    mutation TokensRevokeAgent($tokenId: Int!) {
  revokeAgentToken(tokenId: $tokenId) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudAgentToken {
      id
      revoked
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRevokeAgentMutation, TokensRevokeAgentMutationVariables>;
export const TokensRevokeApiDocument = new TypedDocumentString(`
    mutation TokensRevokeApi($tokenId: ID!) {
  revokeApiToken(tokenId: $tokenId, tokenType: SCIM) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudApiToken {
      id
      revoked
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRevokeApiMutation, TokensRevokeApiMutationVariables>;
export const TokensRevokeServiceDocument = new TypedDocumentString(`
    mutation TokensRevokeService($tokenId: String!) {
  revokeServiceToken(tokenId: $tokenId) {
    __typename
    ... on Error {
      message
    }
    ... on ServiceToken {
      id
      revoked
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRevokeServiceMutation, TokensRevokeServiceMutationVariables>;
export const TokensRenameUserDocument = new TypedDocumentString(`
    mutation TokensRenameUser($tokenId: Int!, $userId: Int!, $description: String!) {
  editUserTokenDescription(
    tokenId: $tokenId
    userId: $userId
    description: $description
  ) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudUserToken {
      id
      description
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRenameUserMutation, TokensRenameUserMutationVariables>;
export const TokensRenameAgentDocument = new TypedDocumentString(`
    mutation TokensRenameAgent($tokenId: Int!, $description: String!) {
  editAgentTokenDescription(tokenId: $tokenId, description: $description) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudAgentToken {
      id
      description
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRenameAgentMutation, TokensRenameAgentMutationVariables>;
export const TokensRenameApiDocument = new TypedDocumentString(`
    mutation TokensRenameApi($tokenId: ID!, $description: String!) {
  editApiTokenDescription(
    tokenId: $tokenId
    tokenType: SCIM
    description: $description
  ) {
    __typename
    ... on Error {
      message
    }
    ... on DagsterCloudApiToken {
      id
      description
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRenameApiMutation, TokensRenameApiMutationVariables>;
export const TokensRenameServiceDocument = new TypedDocumentString(`
    mutation TokensRenameService($tokenId: String!, $serviceUserId: String!, $description: String!) {
  updateServiceToken(
    tokenId: $tokenId
    serviceUserId: $serviceUserId
    description: $description
  ) {
    __typename
    ... on Error {
      message
    }
    ... on ServiceToken {
      id
      description
    }
  }
}
    `) as unknown as TypedDocumentString<TokensRenameServiceMutation, TokensRenameServiceMutationVariables>;
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
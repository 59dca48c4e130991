/**
 * The calls of NetApp's own document of Copy and Sync (OpenAPI, version 1.0.45), one a line: method, path, `?query`,
 * `@header`, and body, `*` behind what is required; then the status and what the answer holds. Names with a capital are
 * those of `shapes.ts`; `json` is an object that nothing here reads.
 */
export const CALLS = `
# Accounts
GET /api/accounts -> 200 []Account
DELETE /api/accounts @x-account-id* -> 200
GET /api/accounts/info ?noCreate @x-account-id* -> 200 json
PUT /api/accounts/register @x-account-id* body*={mpProvider*,mpCustomerToken*} -> 200
GET /api/accounts/relationships-stats ?target ?sourceEdge ?targetEdge ?syncTarget ?syncSource @x-account-id* -> 200 json
PUT /api/v2/accounts/{accountId}/nss-credentials body*={nssUsername*,nssPassword*} -> 200 json
GET /api/v2/accounts/{accountId}/nss-credentials -> 200 json
PUT /api/accounts/{accountId}/licenses-v2 body*={serialNumber*,nssKeyId*} -> 200 json
GET /api/accounts/licenses @x-account-id* -> 200 json
GET /api/accounts/license-settings @x-account-id* -> 200 json
DELETE /api/accounts/{accountId}/licenses-v2/{serialNumber} -> 200
DELETE /api/v2/accounts/{accountId}/nss-credentials/v2/{nssKeyId} -> 200
# Messages
GET /api/messages/client ?last @x-account-id -> 200 []Message
# Data Brokers
GET /api/data-brokers @x-account-id* -> 200 []DataBroker
POST /api/data-brokers @x-account-id* body*=NewDataBroker -> 200 CreatedDataBroker
DELETE /api/data-brokers/{id} @x-account-id* -> 200
PUT /api/accounts/{accountId}/data-brokers/{id}/restart -> 202
PUT /api/accounts/{accountId}/data-brokers/{id}/proxy body*={host*,port*,userName,password} -> 202
PUT /api/accounts/{accountId}/data-brokers/{id}/move body={targetGroupId,targetGroupName} -> 200
GET /api/data-brokers/{id}/list-cifs-shares ?host* ?version @x-account-id* @username* @password* @domain -> 202
GET /api/data-brokers/{id}/list-cifs-share-folders ?host* ?version ?path ?share* @x-account-id* @username* @password* @domain -> 202
GET /api/data-brokers/{id}/list-nfs-exports ?host* ?isEFS @x-account-id* -> 202
GET /api/data-brokers/{id}/list-nfs-export-folders ?host* ?exportName* ?isEFS ?version ?accessPoint ?path @x-account-id* -> 202
GET /api/data-brokers/{id}/list-s3-buckets @x-account-id* -> 202
GET /api/data-brokers/{id}/list-s3-bucket-folders ?bucket* ?prefix @x-account-id* -> 202
GET /api/data-brokers/{id}/list-sgws-buckets ?host* ?port* @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-sgws-bucket-folders ?host* ?port ?bucket* ?prefix @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-ibm-buckets ?host* ?port* @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-ibm-bucket-folders ?host* ?port ?bucket* ?prefix @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-ontap-s3-buckets ?host* ?port @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-ontap-s3-bucket-folders ?host* ?port ?bucket* ?prefix @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-alibaba-buckets @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-alibaba-bucket-folders ?bucket* ?prefix @x-account-id* @access-key* @secret-key* -> 202
GET /api/data-brokers/{id}/list-azure-blob-storage-containers ?storageAccountName* @x-account-id* @storage-account-connection-string* -> 202
GET /api/data-brokers/{id}/list-azure-blob-storage-container-folders ?storageAccountName* ?container* ?prefix @x-account-id* @storage-account-connection-string* -> 202
GET /api/data-brokers/{id}/list-gcp-buckets @x-account-id* -> 202
GET /api/data-brokers/{id}/list-gcp-bucket-folders ?bucket* ?prefix @x-account-id* -> 202
GET /api/data-brokers/{id}/list-aws-kms-keys ?bucket* @x-account-id* -> 202
GET /api/accounts/{accountId}/data-brokers/{id}/list-s3-private-links ?region* @x-bucket-name -> 202
GET /api/accounts/{accountId}/data-brokers/{id}/local-configuration -> 202
# Groups
GET /api/groups @x-account-id* -> 200 []Group
PUT /api/groups/{id}/download-data-brokers-logs @x-account-id* -> 202
PUT /api/accounts/{accountId}/groups/{id}/settings body={name,scanner,transferrer} -> 200 json
GET /api/accounts/{accountId}/groups/{id}/list-sftp-root-directory ?host* ?port* @username* @password* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-sftp-directories ?host* ?port* ?rootDirectory* ?path @username* @password* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-cifs-shares ?host* ?version @username* @password* @domain -> 202
GET /api/accounts/{accountId}/groups/{id}/list-cifs-share-folders ?host* ?version ?path ?share* @username* @password* @domain -> 202
GET /api/accounts/{accountId}/groups/{id}/list-nfs-exports ?host* ?isEFS -> 202
GET /api/accounts/{accountId}/groups/{id}/list-nfs-export-folders ?host* ?exportName* ?isEFS ?version ?accessPoint ?path -> 202
GET /api/accounts/{accountId}/groups/{id}/list-aws-kms-keys ?bucket* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-s3-buckets -> 202
GET /api/accounts/{accountId}/groups/{id}/list-s3-bucket-folders ?bucket* ?prefix -> 202
GET /api/accounts/{accountId}/groups/{id}/list-sgws-buckets ?host* ?port* @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-sgws-bucket-folders ?host* ?port ?bucket* ?prefix @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-ontap-s3-buckets ?host* ?port @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-ontap-s3-bucket-folders ?host* ?port ?bucket* ?prefix @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-ibm-buckets ?host* ?port* @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-ibm-bucket-folders ?host* ?port ?bucket* ?prefix @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-alibaba-buckets @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-alibaba-bucket-folders ?bucket* ?prefix @access-key* @secret-key* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-azure-blob-storage-containers ?storageAccountName* @storage-account-connection-string* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-azure-blob-storage-container-folders ?storageAccountName* ?container* ?prefix @storage-account-connection-string* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-azure-dataLake-storage-containers ?storageAccountName* @storage-account-connection-string* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-azure-dataLake-storage-container-folders ?storageAccountName* ?container* ?path @storage-account-connection-string* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-gcp-buckets -> 202
GET /api/accounts/{accountId}/groups/{id}/list-gcp-bucket-folders ?bucket* ?prefix -> 202
GET /api/accounts/{accountId}/groups/{id}/list-gcp-kms-keys ?bucket* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-google-drives @private-key* @client-email* @subject* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-google-drive-folders ?driveId* ?folderId ?folderName @private-key* @client-email* @subject* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-box-root-folder ?clientId* ?enterpriseId* ?appName @client-secret* @public-key-id* @private-key* @passphrase* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-box-folders ?clientId* ?enterpriseId* ?folderId* ?folderName ?appName @client-secret* @public-key-id* @private-key* @passphrase* -> 202
GET /api/accounts/{accountId}/groups/{id}/list-s3-private-links ?region* @x-bucket-name -> 202
DELETE /api/accounts/{accountId}/groups/{id} -> 200
# Relationships
GET /api/relationships-v2 @x-account-id* -> 200 []Relationship
POST /api/relationships-v2 @x-account-id* @x-netapp-external-request-id-src @x-netapp-external-request-id-trg @x-source-edge @x-target-edge @x-sync-source @x-sync-target body*=NewRelationship -> 202 Relationship
GET /api/relationships-v2/{id} @x-account-id* -> 200 Relationship
PUT /api/relationships-v2/{id} @x-account-id* body=NewSettings -> 200 Settings
DELETE /api/relationships/{id} @x-account-id* -> 200
DELETE /api/v2/accounts/{accountId}/relationships ?relationships* -> 204
PUT /api/relationships/{id}/sync @x-account-id* -> 202
PUT /api/relationships/{id}/abort @x-account-id* -> 202
GET /api/accounts/{accountId}/relationships/end-points -> 200 json
PUT /api/accounts/{accountId}/relationships/{id}/credentials body={source,target} -> 202
PUT /api/accounts/{accountId}/relationships/{id}/tags body={add,remove} -> 200
# Storages
GET /api/storages/{protocol} ?provider @x-account-id* -> 200 json
# Reports
POST /api/accounts/{accountId}/reports body*={endpoint*} -> 202 Report
GET /api/accounts/{accountId}/reports -> 200 []Report
DELETE /api/accounts/{accountId}/reports ?reports* -> 200
GET /api/accounts/{accountId}/reports/end-points -> 200 json
GET /api/accounts/{accountId}/reports/{id} -> 200 Report
# Timelines
GET /api/timelines @x-account-id -> 200
`

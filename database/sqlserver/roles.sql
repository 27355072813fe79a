-- Least privilege on SQL Server. Run by a member of db_owner after schema.sql, in the database of BackOffice; may be run again.
-- Then give each login its role:
--   CREATE USER [backoffice] FOR LOGIN [backoffice];            ALTER ROLE backoffice_application ADD MEMBER [backoffice];
--   CREATE USER [backoffice_deploy] FOR LOGIN [backoffice_deploy]; ALTER ROLE backoffice_migrator ADD MEMBER [backoffice_deploy];

-- the application: reads and writes data, changes no table
IF DATABASE_PRINCIPAL_ID(N'backoffice_application') IS NULL CREATE ROLE [backoffice_application];
GO
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [backoffice_application];
GO
-- the activity log only grows (ENS op.exp.8, op.exp.10): a DENY wins over the grant on the schema
DENY UPDATE, DELETE ON OBJECT::[dbo].[AuditEntries] TO [backoffice_application];
DENY INSERT, DELETE ON OBJECT::[dbo].[AuditHeads] TO [backoffice_application];
-- which migrations were applied is only read
DENY INSERT, UPDATE, DELETE ON OBJECT::[dbo].[__EFMigrationsHistory] TO [backoffice_application];
GO

-- the deployment: runs schema.sql or "BackOffice migrate", then is not used again until the next version
IF DATABASE_PRINCIPAL_ID(N'backoffice_migrator') IS NULL CREATE ROLE [backoffice_migrator];
GO
GRANT CREATE TABLE, CREATE VIEW, CREATE PROCEDURE, CREATE FUNCTION TO [backoffice_migrator];
GRANT ALTER, REFERENCES, SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [backoffice_migrator];
GO

-- who audits: reads the log and nothing else
IF DATABASE_PRINCIPAL_ID(N'backoffice_auditor') IS NULL CREATE ROLE [backoffice_auditor];
GO
GRANT SELECT ON OBJECT::[dbo].[AuditEntries] TO [backoffice_auditor];
GRANT SELECT ON OBJECT::[dbo].[AuditHeads] TO [backoffice_auditor];
GO

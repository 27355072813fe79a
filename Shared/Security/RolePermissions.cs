using static Shared.Security.Permission;

namespace Shared.Security;

/// <summary>Which role may do what. An administrator looks after the house and does not touch citizens' matters.</summary>
public static class RolePermissions
{
    private static readonly HashSet<Permission> Operators = [UseBackOffice, ReadPersons, ReadNotices, ResendNotices, UnlockKeys, ReadAppointments, BookAppointments, ReadIncidents, LogIncidents, WorkIncidents, ReadKnowledge];

    private static readonly HashSet<Permission> Clerks =
        [UseBackOffice, ReadPersons, EditPersons, RegisterCitizens, VerifyIdentity, ReadRecords, ResetKeys, UnlockKeys, ApproveAsSecondOfficial, ReadNotices, ResendNotices, ReadAppointments, BookAppointments, AttendAppointments, ReadIncidents, LogIncidents, WorkIncidents, ReadKnowledge];

    private static readonly HashSet<Permission> Supervisors = [.. Clerks, OverbookAppointments, ManageOffices, CloseOffices, PrintRecords, ManageRecords, RemoveAttachments, ManageCategories, ManageHelpDesk, ManageKnowledge, ManageServiceLevels, ReadReports];

    private static readonly HashSet<Permission> Administrators = [UseBackOffice, ReadNotices, ManageTemplates, ManageOptions, ManageOfficials, ManageApiClients, ManageJobs, ManageOffices, ManageCategories, ManageHelpDesk, ReadKnowledge, ManageKnowledge, ManageServiceLevels, ReadReports];

    /// <summary>The permissions of one role.</summary>
    public static IReadOnlySet<Permission> Of(Role role) => role switch
    {
        Role.Clerk => Clerks,
        Role.Operator => Operators,
        Role.Supervisor => Supervisors,
        Role.Administrator => Administrators,
    };

    /// <summary>Whether any of the roles gives the permission.</summary>
    public static bool Allow(IEnumerable<Role> roles, Permission permission) => roles.Any(role => Of(role).Contains(permission));
}

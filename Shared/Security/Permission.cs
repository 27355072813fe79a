namespace Shared.Security;

/// <summary>What an actor may do; every use case and every read asks for exactly one.</summary>
public enum Permission
{
    /// <summary>Find persons and read their cards.</summary>
    ReadPersons = 1,

    /// <summary>Enter and correct persons.</summary>
    EditPersons,

    /// <summary>Start and complete a registration at the counter or by telephone, decide on data typed on the web.</summary>
    RegisterCitizens,

    /// <summary>Verify an identity by call or visit.</summary>
    VerifyIdentity,

    /// <summary>See the list and the numbers of verification records.</summary>
    ReadRecords,

    /// <summary>Print verification records.</summary>
    PrintRecords,

    /// <summary>Replace a verification record by a corrected one.</summary>
    ManageRecords,

    /// <summary>Press <i>Resetear clave</i>.</summary>
    ResetKeys,

    /// <summary>Unlock or revoke a key.</summary>
    UnlockKeys,

    /// <summary>Accept or refuse as second official what another one asked.</summary>
    ApproveAsSecondOfficial,

    /// <summary>See the notices that were sent.</summary>
    ReadNotices,

    /// <summary>Send a notice again.</summary>
    ResendNotices,

    /// <summary>Write the texts of notices.</summary>
    ManageTemplates,

    /// <summary>Change <i>Opciones generales</i>.</summary>
    ManageOptions,

    /// <summary>Create officials, give and take roles, close sessions.</summary>
    ManageOfficials,

    /// <summary>Create and revoke the credentials of portals.</summary>
    ManageApiClients,

    /// <summary>See and run the scheduled jobs.</summary>
    ManageJobs,

    /// <summary>See the calendars of the offices.</summary>
    ReadAppointments,

    /// <summary>Book, move and cancel appointments.</summary>
    BookAppointments,

    /// <summary>Put an appointment beside another one at the same desk.</summary>
    OverbookAppointments,

    /// <summary>Receive and attend at the day desk.</summary>
    AttendAppointments,

    /// <summary>Change offices, desks, opening hours and holidays.</summary>
    ManageOffices,

    /// <summary>Close an office and move or cancel the appointments that this hits.</summary>
    CloseOffices,

    /// <summary>Change working calendars and service levels.</summary>
    ManageServiceLevels,

    /// <summary>See the reports of the help desk.</summary>
    ReadReports,

    /// <summary>Read the articles of the help desk.</summary>
    ReadKnowledge,

    /// <summary>Write, change and archive articles.</summary>
    ManageKnowledge,

    /// <summary>See the incidents and requests of one's teams and entities.</summary>
    ReadIncidents,

    /// <summary>Write down incidents and requests: calls, visits.</summary>
    LogIncidents,

    /// <summary>Assign, answer, resolve, merge incidents.</summary>
    WorkIncidents,

    /// <summary>Take a file away from an incident.</summary>
    RemoveAttachments,

    /// <summary>Change the tree of categories.</summary>
    ManageCategories,

    /// <summary>Change teams, local entities and telephone lines of the help desk.</summary>
    ManageHelpDesk,

    /// <summary>Act as the citizen portal: register and check credentials.</summary>
    ActAsPortal,

    /// <summary>Act as a scheduled job or a command line verb.</summary>
    ActAsSystem,

    /// <summary>See the start page and change one's own password.</summary>
    UseBackOffice,
}

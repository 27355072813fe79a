namespace BackOffice.Components.Layout;

/// <summary>The left menu. One line is one entry; <c>Key</c> is the letter after <c>g</c> that goes there.</summary>
public sealed record MenuItem(string Text, string Href, string Icon, string Roles, string? Key = null);

public sealed record MenuGroup(string? Text, IReadOnlyList<MenuItem> Items)
{
    public string Roles => string.Join(',', Items.SelectMany(item => item.Roles.Split(',')).Distinct());
}

public static class MainMenu
{
    /// <summary>The one key that goes there by itself, because somebody is on the line.</summary>
    public const string CallKey = "l";

    /// <summary>Who works with citizens, and may look for them from everywhere.</summary>
    public const string Registry = "Clerk,Operator,Supervisor";

    private const string Everybody = "Clerk,Operator,Supervisor,Administrator";
    private const string Desk = "Clerk,Supervisor";
    private const string Offices = "Supervisor,Administrator";
    private const string Administration = "Administrator";

    public static readonly IReadOnlyList<MenuGroup> Groups =
    [
        new(null, [new("Nav.Home", "/", "home", Everybody, "h")]),
        new("Nav.Group.Citizens",
        [
            new("Nav.Persons", "/personas", "groups", Registry, "p"),
            new("Nav.Registrations", "/altas", "person_add", Desk, "a"),
            new("Nav.Verifications", "/verificaciones", "verified_user", Desk, "v"),
            new("Nav.Appointments", "/citas", "calendar_month", Registry, "c"),
            new("Nav.DayDesk", "/citas/hoy", "support_agent", Desk, "m"),
            new("Nav.Records", "/actas", "description", "Supervisor"),
            new("Nav.KeysAwaiting", "/claves/pendientes", "key", Desk, "k"),
        ]),
        new("Nav.Group.HelpDesk",
        [
            new("Nav.Incidents", "/incidencias", "confirmation_number", Registry, "i"),
            new("Nav.Call", "/incidencias/llamada", "phone_in_talk", Registry, CallKey),
            new("Nav.Quarantine", "/incidencias/cuarentena", "mark_email_unread", Registry),
            new("Nav.Knowledge", "/conocimiento", "menu_book", Everybody, "b"),
            new("Nav.Reports", "/incidencias/informes", "query_stats", Offices),
        ]),
        new("Nav.Group.Messages",
        [
            new("Nav.Notices", "/avisos", "mail", Everybody),
        ]),
        new("Nav.Group.Administration",
        [
            new("Nav.Offices", "/oficinas", "store", Offices, "o"),
            new("Nav.Categories", "/administracion/categorias", "account_tree", Offices),
            new("Nav.Teams", "/administracion/equipos", "diversity_3", Offices),
            new("Nav.Entities", "/administracion/entidades", "location_city", Offices),
            new("Nav.Lines", "/administracion/lineas", "call", Offices),
            new("Nav.ServiceLevels", "/administracion/niveles", "timer", Offices),
            new("Nav.Calendars", "/administracion/calendarios", "event_available", Offices),
            new("Nav.Templates", "/administracion/plantillas", "edit_note", Administration),
            new("Nav.Options", "/administracion/opciones", "tune", Administration),
            new("Nav.Users", "/administracion/usuarios", "manage_accounts", Administration),
            new("Nav.ApiClients", "/administracion/clientes-api", "vpn_key", Administration),
            new("Nav.Mailboxes", "/administracion/buzones", "inbox", Administration),
            new("Nav.Tasks", "/administracion/tareas", "schedule", Administration),
        ]),
    ];
}

namespace BackOffice.Incidents.ServiceLevels;

public static class ServiceLevelRoutes
{
    public const string Calendars = "/administracion/calendarios";
    public const string NewCalendar = "/administracion/calendarios/nuevo";
    public const string Calendar = "/administracion/calendarios/{CalendarId:guid}";
    public const string Levels = "/administracion/niveles";
    public const string NewLevel = "/administracion/niveles/nuevo";
    public const string Level = "/administracion/niveles/{LevelId:guid}";

    public static string CalendarOf(Guid calendar) => $"/administracion/calendarios/{calendar}";

    public static string LevelOf(Guid level) => $"/administracion/niveles/{level}";
}

using Shared.Calendars;

namespace Shared.Incidents.ServiceLevels;

/// <summary>The service levels that a new town hall finds; shipped categories name them. All count the hours of the 012 service.</summary>
public static class ShippedServiceLevels
{
    /// <summary>Something does not work.</summary>
    public static readonly Guid GeneralIncidents = new("01990000-0000-7000-8000-0000000a5101");

    /// <summary>Somebody asks for something.</summary>
    public static readonly Guid GeneralRequests = new("01990000-0000-7000-8000-0000000a5102");

    /// <summary>Somebody cannot get in.</summary>
    public static readonly Guid AccessAndKeys = new("01990000-0000-7000-8000-0000000a5103");

    private const int Hour = 60;

    /// <summary>A day from Monday to Friday of the 012 service.</summary>
    private const int Day = 12 * Hour;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ServiceLevel> All() =>
    [
        Of(GeneralIncidents, "General incidencias", new(1, 30, 4 * Hour), new(2, Hour, 8 * Hour), new(3, 4 * Hour, 2 * Day), new(4, 8 * Hour, 5 * Day)),
        Of(GeneralRequests, "General peticiones", new(1, Hour, 8 * Hour), new(2, 4 * Hour, 2 * Day), new(3, 8 * Hour, 5 * Day), new(4, Day, 10 * Day)),
        Of(AccessAndKeys, "Acceso y claves", new(1, 15, Hour), new(2, 30, 2 * Hour), new(3, Hour, 4 * Hour), new(4, 2 * Hour, 8 * Hour)),
    ];

    private static ServiceLevel Of(Guid id, string name, params ServiceTarget[] targets)
    {
        var calendar = ShippedCalendars.All().Single(shipped => shipped.Id == ShippedCalendars.PhoneService);
        return ServiceLevel.Create(id, new(name, calendar.Id, WarnPercent: 75, targets), calendar).Value;
    }
}

using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Tests.Offices;

/// <summary>Plans of an office made by hand, without a database.</summary>
internal static class Plans
{
    public static readonly DateTime Now = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);

    public static OfficePlan Of(string zone = OfficeZone.Mainland, int desks = 3, int slot = 10, params OpeningBand[] bands)
    {
        var office = Office.Create(new("Oficina", "Plaza 1", null, zone, slot), Now).Value;
        var row = Enumerable.Range(0, desks).Select(i => Desk.Create(office.Id, $"Puesto {i + 1}", i, Now.AddMilliseconds(i)).Value).ToList();
        return new(office, row, [Hours(office, new(2020, 1, 1), null, bands)], [], []);
    }

    public static OpeningHours Hours(Office office, DateOnly from, DateOnly? to, params OpeningBand[] bands) =>
        OpeningHours.Create(office.Id, new("Horario", from, to, bands), Now).Value;

    public static OpeningBand Band(DayOfWeek day, int from, int to, int desks = 1, int publicDesks = 0) => new(day, new TimeOnly(from, 0), new TimeOnly(to, 0), desks, publicDesks);

    public static OfficePlan Closing(this OfficePlan plan, DateOnly first, DateOnly last, Guid? desk = null, TimeOnly? from = null, TimeOnly? until = null) =>
        plan with { Closures = [.. plan.Closures, Closure.Create(plan.Office.Id, new(desk, first, last, from, until, "Obras"), Now).Value] };

    public static IReadOnlyList<SlotOffer> Free(this OfficePlan plan, DateOnly day, params (Guid, DateTime)[] taken) =>
        SlotFinder.FreeOn(plan, day, taken.ToHashSet(), TimeSpan.FromMinutes(20));

    public static TimeOnly Local(this OfficePlan plan, DateTime utc) => TimeOnly.FromDateTime(OfficeZone.LocalOf(utc, plan.Office.ZoneId));
}

using Shared.Security;

namespace BackOffice.Appointments.Booking;

/// <summary>The free slots that somebody chooses from: the earliest first, then the next ones, of another office or of a day.</summary>
public sealed class SlotChoice(SlotQueries queries)
{
    /// <summary>How many are offered at once.</summary>
    public const int Most = 6;

    public IReadOnlyList<OfficeChoice> Offices { get; private set; } = [];

    /// <summary>Null for any office.</summary>
    public Guid? Office { get; private set; }

    /// <summary>Null for the earliest.</summary>
    public DateOnly? Day { get; private set; }

    public IReadOnlyList<OfferedSlot> Slots { get; private set; } = [];

    public OfferedSlot? Chosen { get; set; }

    /// <summary>Offers the earliest, or the one that is wanted with those that follow it; the first is chosen.</summary>
    public async Task OpenAsync(Actor actor, OfferedSlot? wanted)
    {
        Offices = await queries.OfficesAsync(actor, CancellationToken.None);
        (Office, Day) = (wanted?.OfficeId, null);
        await OfferAsync(actor, wanted?.StartsAt ?? DateTime.MinValue);
        if (wanted is null) return;
        Slots = [wanted, .. Slots.Where(slot => slot.StartsAt != wanted.StartsAt).Take(Most - 1)];
        Chosen = wanted;
    }

    public async Task TakeOfficeAsync(Actor actor, Guid? office)
    {
        Office = office;
        await OfferAsync(actor, DateTime.MinValue);
    }

    public async Task TakeDayAsync(Actor actor, DateOnly? day)
    {
        Day = day;
        await OfferAsync(actor, DateTime.MinValue);
    }

    /// <summary>Those after the last that is shown.</summary>
    public Task MoreAsync(Actor actor) => OfferAsync(actor, Slots[^1].StartsAt.AddTicks(1));

    /// <summary>Somebody took the chosen one: those that follow it, of the same office and day.</summary>
    public async Task ReplaceAsync(Actor actor)
    {
        var lost = Chosen;
        Office ??= lost?.OfficeId;
        await OfferAsync(actor, Day is null ? lost?.StartsAt ?? DateTime.MinValue : DateTime.MinValue);
        Chosen = Slots.FirstOrDefault(slot => lost is null || slot.StartsAt >= lost.StartsAt) ?? Slots.FirstOrDefault();
    }

    private async Task OfferAsync(Actor actor, DateTime from)
    {
        var office = Office ?? Offices.FirstOrDefault()?.Id;
        Slots = Day is { } day && office is { } one
            ? await queries.OfDayAsync(actor, one, day, CancellationToken.None)
            : await queries.EarliestAsync(actor, Office, from, Most, CancellationToken.None);
        Chosen = Slots.FirstOrDefault();
    }
}

using BackOffice.Components.Controls.Fields;
using Microsoft.Extensions.Localization;
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

    /// <summary>Why the day has no free time; null while it has one, or while no answer has come.</summary>
    public NoTimes? None { get; private set; }

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
        Withdraw(office, Day);
        await OfferAsync(actor, DateTime.MinValue);
    }

    public async Task TakeDayAsync(Actor actor, DateOnly? day)
    {
        Withdraw(Office, day);
        await OfferAsync(actor, DateTime.MinValue);
    }

    /// <summary>Takes back what was offered before anything else is known, so that nothing of another day or office can be booked meanwhile.</summary>
    public void Withdraw(Guid? office, DateOnly? day)
    {
        (Office, Day) = (office, day);
        (Slots, Chosen, None) = ([], null, null);
    }

    /// <summary>The chosen one; null when there is none, and then the form says that one must be chosen.</summary>
    public OfferedSlot? ChosenFor(FormErrors errors, IStringLocalizer<AppointmentTexts> words)
    {
        if (Chosen is not null) return Chosen;
        errors.Clear();
        if (!errors.Any) errors.Add("Slot", words["Slot.Missing"]);
        return null;
    }

    /// <summary>Those after the last that is shown.</summary>
    public Task MoreAsync(Actor actor) => OfferAsync(actor, Slots[^1].StartsAt.AddTicks(1));

    /// <summary>Somebody took the chosen one: those that follow it, of the same office and day. None is chosen: a second press would book a time that nobody wanted.</summary>
    public async Task ReplaceAsync(Actor actor)
    {
        var lost = Chosen;
        Office ??= lost?.OfficeId;
        await OfferAsync(actor, Day is null ? lost?.StartsAt ?? DateTime.MinValue : DateTime.MinValue);
        Chosen = null;
    }

    private async Task OfferAsync(Actor actor, DateTime from)
    {
        var asked = (Office, Day);
        var offered = await FindAsync(actor, from);
        var none = offered.Count > 0 ? null : await queries.WhyNoneAsync(actor, Office ?? Offices.FirstOrDefault()?.Id, Day, CancellationToken.None);
        // what was asked meanwhile has its own answer
        if (asked == (Office, Day)) (Slots, Chosen, None) = (offered, offered.FirstOrDefault(), none);
    }

    private Task<IReadOnlyList<OfferedSlot>> FindAsync(Actor actor, DateTime from) => Day is { } day && (Office ?? Offices.FirstOrDefault()?.Id) is { } one
        ? queries.OfDayAsync(actor, one, day, CancellationToken.None)
        : queries.EarliestAsync(actor, Office, from, Most, CancellationToken.None);
}

using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Offices;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;

namespace BackOffice.Appointments;

/// <summary>A wish for a slot.</summary>
/// <param name="StartsAt">UTC.</param>
/// <param name="DeskId">Null for whichever desk is free.</param>
/// <param name="IsPublic">Asked for through the portal.</param>
public sealed record SlotWish(Guid OfficeId, DateTime StartsAt, Guid? DeskId = null, bool IsPublic = false)
{
    /// <summary>A supervisor puts it beside what is there already.</summary>
    public bool Overbooks { get; init; }
}

/// <summary>A slot that can be taken, and where.</summary>
/// <param name="Lane">0; more beside another appointment.</param>
public sealed record FoundSlot(SlotOffer Offer, OfficePlan Plan, int Lane);

/// <summary>Finds the slot of a wish inside an operation. What was free when it looked is given by the key of the claims when it is saved, and never twice.</summary>
public sealed class SlotBooking(OfficePlans plans, TownHallOptions options)
{
    /// <summary>One statement: the claims of the day.</summary>
    /// <param name="freed">Claims that the same operation gives back.</param>
    internal async Task<Result<FoundSlot>> FindAsync(Operation operation, SlotWish wish, IReadOnlyCollection<DeskClaim>? freed = null)
    {
        if (await plans.FindAsync(wish.OfficeId, operation.Cancellation) is not { } plan) return AppointmentRefusals.OfficeUnknown;
        var policy = (await options.GetAsync(operation.Cancellation)).Appointments;
        if (SlotFinder.RefuseTime(wish.StartsAt, wish.IsPublic, policy, plan, operation.Now) is { } refusal) return refusal;
        var length = SlotFinder.LengthAt(plan.Office, policy);
        var day = plan.DayOf(wish.StartsAt);
        var open = SlotFinder.FreeOn(plan, day, new HashSet<(Guid, DateTime)>(), length).Where(offer => Fits(offer, wish)).ToList();
        if (open.Count == 0) return AppointmentRefusals.SlotNotOffered;
        var claims = await operation.Data.TakenAsync(plan, day, day, operation.Cancellation);
        if (freed is not null) claims.RemoveAll(freed.Contains);
        return wish.Overbooks ? Beside(plan, open[0], claims) : Free(plan, open, claims);
    }

    private static bool Fits(SlotOffer offer, SlotWish wish) =>
        offer.StartsAt == wish.StartsAt && (offer.IsPublic || !wish.IsPublic) && (wish.DeskId is null || offer.DeskId == wish.DeskId);

    private static Result<FoundSlot> Free(OfficePlan plan, List<SlotOffer> open, List<DeskClaim> claims)
    {
        var taken = claims.Cells();
        return open.Find(offer => offer.Cells.All(at => !taken.Contains((offer.DeskId, at)))) is { } offer ? new FoundSlot(offer, plan, 0) : AppointmentRefusals.SlotTaken;
    }

    private static Result<FoundSlot> Beside(OfficePlan plan, SlotOffer offer, List<DeskClaim> claims)
    {
        var cells = offer.Cells.ToHashSet();
        var lanes = claims.Where(claim => claim.DeskId == offer.DeskId && cells.Contains(claim.At)).Select(claim => claim.Lane).ToHashSet();
        return new FoundSlot(offer, plan, Enumerable.Range(0, lanes.Count + 1).First(lane => !lanes.Contains(lane)));
    }
}

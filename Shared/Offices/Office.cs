using Shared.Common;

namespace Shared.Offices;

/// <summary>A place where citizens are seen (sede). Archived, never deleted: appointments name it.</summary>
public sealed class Office : IVersioned, IAtOffice
{
    /// <summary>Desks are claimed in cells of five minutes, so a change of the slot length never lets two appointments overlap.</summary>
    public const int CellMinutes = 5;

    private Office()
    {
    }

    public Guid Id { get; private set; }

    public Guid OfficeId => Id;

    /// <summary>1–80 characters, unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>1–160 characters, as it stands in notices.</summary>
    public string Address { get; private set; } = "";

    /// <summary>At most 20 characters; null for none.</summary>
    public string? Phone { get; private set; }

    /// <summary>One of <see cref="OfficeZone.All"/>.</summary>
    public string ZoneId { get; private set; } = OfficeZone.Mainland;

    /// <summary>Appointments begin every so many minutes: 5–60, a multiple of five that divides the hour.</summary>
    public int SlotMinutes { get; private set; } = 10;

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    /// <summary>A new office.</summary>
    public static Result<Office> Create(OfficeValues values, DateTime now)
    {
        var office = new Office { Id = Ids.New(now) };
        var taken = office.Change(values);
        return taken.IsDone ? office : Result<Office>.From(taken.Refusals);
    }

    /// <summary>Takes new values after checking each; every wrong one is said of its field.</summary>
    public Result Change(OfficeValues values)
    {
        var refusals = values.Check();
        if (refusals.Count > 0) return Result.From(refusals);
        (Name, Address, ZoneId, SlotMinutes) = (values.Name!.Trim(), values.Address!.Trim(), values.ZoneId!, values.SlotMinutes);
        Phone = string.IsNullOrWhiteSpace(values.Phone) ? null : values.Phone.Trim();
        return Result.Done;
    }

    /// <summary>Takes no more appointments, or does so again; those that were booked stay.</summary>
    public void SetArchived(bool archived) => IsArchived = archived;
}

/// <summary>What is typed about an office.</summary>
public sealed record OfficeValues(string? Name, string? Address, string? Phone, string? ZoneId, int SlotMinutes)
{
    private const int MostMinutes = 60;

    /// <summary>What is wrong with the values, each said of its field.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (OfficeRefusals.NameMissing, string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > 80),
            (OfficeRefusals.AddressMissing, string.IsNullOrWhiteSpace(Address) || Address.Trim().Length > 160),
            (OfficeRefusals.PhoneInvalid, !string.IsNullOrWhiteSpace(Phone) && (Phone.Trim().Length > 20 || !Phone.All(character => char.IsAsciiDigit(character) || character is ' ' or '+'))),
            (OfficeRefusals.ZoneUnknown, ZoneId is null || !OfficeZone.All.Contains(ZoneId)),
            (OfficeRefusals.SlotOutOfRange, SlotMinutes < Office.CellMinutes || SlotMinutes % Office.CellMinutes != 0 || MostMinutes % SlotMinutes != 0),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal)];
    }
}

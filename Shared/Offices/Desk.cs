using Shared.Common;

namespace Shared.Offices;

/// <summary>A desk of an office (puesto): one citizen at a time. Archived, never deleted.</summary>
public sealed class Desk : IVersioned, IAtOffice
{
    /// <summary>The most desks that an office may have, archived ones included.</summary>
    public const int Most = 50;

    private Desk()
    {
    }

    public Guid Id { get; private set; }

    public Guid OfficeId { get; private set; }

    /// <summary>1–40 characters, unique in its office.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its place in the row, from 1. The portal offers the first desks, officials fill the last ones first.</summary>
    public int Position { get; private set; }

    public bool IsArchived { get; private set; }

    public long Version { get; private set; }

    /// <summary>A desk at the end of the row.</summary>
    /// <param name="others">Desks that the office has already.</param>
    public static Result<Desk> Create(Guid officeId, string? name, int others, DateTime now)
    {
        if (others >= Most) return OfficeRefusals.TooManyDesks;
        var desk = new Desk { Id = Ids.New(now), OfficeId = officeId, Position = others + 1 };
        var named = desk.Rename(name);
        return named.IsDone ? desk : named.Refusal;
    }

    /// <summary>Gives it another name.</summary>
    public Result Rename(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 40) return OfficeRefusals.DeskNameMissing;
        Name = name.Trim();
        return Result.Done;
    }

    /// <summary>Moves it in the row.</summary>
    /// <param name="position">From 1.</param>
    public void Place(int position) => Position = position;

    /// <summary>Takes no more appointments, or does so again.</summary>
    public void SetArchived(bool archived) => IsArchived = archived;
}

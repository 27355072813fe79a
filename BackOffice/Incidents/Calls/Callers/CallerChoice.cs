namespace BackOffice.Incidents.Calls.Callers;

/// <summary>What a caller is to the help desk.</summary>
public enum CallerKind
{
    /// <summary>Of the registry.</summary>
    Person = 1,

    /// <summary>Called or wrote before.</summary>
    Requester = 2,

    /// <summary>Does not say.</summary>
    Unidentified = 3,

    /// <summary>Unknown until now.</summary>
    New = 4,
}

/// <summary>Who was chosen as caller.</summary>
/// <param name="Id">Of the person or requester.</param>
/// <param name="Name">As shown.</param>
/// <param name="PersonId">Of the registry, when it is one.</param>
/// <param name="EntityId">The local entity of the requester.</param>
public sealed record CallerChoice(CallerKind Kind, Guid? Id, string Name, Guid? PersonId, Guid? EntityId)
{
    /// <summary>For writing it down; null for somebody unidentified.</summary>
    /// <param name="typed">What was typed of somebody new.</param>
    public WhoAsks? Asks(Shared.Incidents.Requesters.RequesterData typed) => Kind switch
    {
        CallerKind.Person => new(PersonId: Id),
        CallerKind.Requester => new(RequesterId: Id),
        CallerKind.New => new(New: typed),
        CallerKind.Unidentified => null,
    };
}

/// <summary>Somebody whom a search found.</summary>
/// <param name="Detail">Masked document, telephone, entity: what tells namesakes apart.</param>
public sealed record CallerRow(CallerChoice Choice, string Detail);

using BackOffice.Administration;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;

namespace BackOffice.Incidents.Card.Reply;

/// <summary>What was typed for a requester as it goes out. Costs a statement only when there is something to fill in.</summary>
public sealed class SentText(TownHallOptions options)
{
    internal async Task<Result<string>> OfAsync(Operation operation, IncidentFile file, string? typed)
    {
        if (!CannedText.HasVariables(typed)) return typed ?? "";
        var requester = file.Incident.RequesterId;
        var name = await operation.Data.Requesters.Where(row => row.Id == requester).Select(row => row.Name).SingleOrDefaultAsync(operation.Cancellation);
        var town = await options.GetAsync(operation.Cancellation);
        return CannedText.Complete(typed!, new(name, file.Incident.Number, file.Author.Name, town.TownHallName));
    }
}

using Shared.Api;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Portal;

/// <summary>From what a portal sent to a matter of the help desk.</summary>
internal static class IncidentSubmission
{
    private static readonly Dictionary<string, string> Names = new()
    {
        [nameof(IncidentRefusals.RequesterNameMissing)] = "requester.name",
        [nameof(IncidentRefusals.RequesterNameTooLong)] = "requester.name",
        [nameof(IncidentRefusals.RequesterEmailInvalid)] = "requester.email",
        [nameof(IncidentRefusals.RequesterPhoneInvalid)] = "requester.phone",
        [nameof(IncidentRefusals.RequesterDocumentInvalid)] = "requester.documentNumber",
    };

    /// <summary>Each thing that is wrong is said of its field.</summary>
    public static Result<IncomingMatter> Read(IncidentRequest request, HelpDesk desk, DateTime now)
    {
        List<Refusal> refusals = [];
        var kind = PublicCategories.KindOf(request.Kind);
        if (kind is null) refusals.Add(PublicIncidentRefusals.KindUnknown);
        var category = request.Category is { Length: <= 60 } code ? desk.Categories.FindCode(code.Trim().ToLowerInvariant()) : null;
        if (category is null || !PublicCategories.IsOffered(desk.Categories, category)) refusals.Add(PublicIncidentRefusals.CategoryNotOffered);
        var entity = EntityOf(desk, request.Entity);
        if (entity is null && !string.IsNullOrWhiteSpace(request.Entity)) refusals.Add(IncidentRefusals.EntityUnknown);
        var requester = new RequesterData(request.Requester?.Name, request.Requester?.Email, request.Requester?.Phone, request.Requester?.DocumentNumber, entity);
        refusals.AddRange(Requester.Enter(requester, now).Refusals);
        if (refusals.Count > 0) return refusals;
        return new IncomingMatter
        {
            Kind = kind!.Value,
            Title = request.Title,
            Description = request.Description,
            CategoryId = category!.Category.Id,
            Requester = new(New: requester),
            EntityId = entity,
            Channel = IncidentChannel.Portal,
            Procedure = request.Procedure,
            Fields = [.. (request.Fields ?? new Dictionary<string, string?>()).Select(typed => ValueOf(category, typed.Key, typed.Value))],
            GivesCode = true,
        };
    }

    /// <summary>Refusals with the names that the request has.</summary>
    public static List<Refusal> Placed(IEnumerable<Refusal> refusals) => [.. refusals.Select(Placed)];

    private static Refusal Placed(Refusal refusal)
    {
        if (Names.TryGetValue(refusal.Code.Split('.')[1], out var name)) return refusal.For(name);
        return refusal.Field?.StartsWith("Field.", StringComparison.Ordinal) == true ? refusal.For($"fields.{refusal.Field["Field.".Length..]}") : refusal;
    }

    // a person of the registry cannot be named from outside: such a value is as unknown as a field that is not there
    private static FormValue ValueOf(EffectiveCategory category, string code, string? value)
    {
        var field = category.Fields.Value.FirstOrDefault(field => field.Code == code && field.Kind != CategoryFieldKind.Person);
        return new(field is null ? $"?{code}" : code, field?.Label ?? code, value?.Trim() ?? "");
    }

    private static Guid? EntityOf(HelpDesk desk, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 100) return null;
        var folded = TextFold.Fold(typed);
        return desk.Entities.Values.FirstOrDefault(entity => !entity.IsArchived && (TextFold.Fold(entity.Dir3 ?? "") == folded || TextFold.Fold(entity.Name) == folded))?.Id;
    }
}

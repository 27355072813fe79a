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

    /// <summary>Each thing that is wrong is said of its field, all at once: whoever calls mends everything in one go.</summary>
    public static Result<IncomingMatter> Read(IncidentRequest request, HelpDesk desk, DateTime now)
    {
        List<Refusal> refusals = [];
        var kind = PublicCategories.KindOf(request.Kind);
        if (kind is null) refusals.Add(PublicIncidentRefusals.KindUnknown);
        var category = request.Category is { Length: <= 60 } code ? desk.Categories.FindCode(code.Trim().ToLowerInvariant()) : null;
        var values = category is null ? [] : ValuesOf(category, request.Fields);
        if (category is null || !PublicCategories.IsOffered(desk.Categories, category)) refusals.Add(PublicIncidentRefusals.CategoryNotOffered);
        else refusals.AddRange(OfForm(category, kind, request.Fields, values));
        refusals.AddRange(IncidentChecks.Texts(PlainText.Line(request.Title), PlainText.Block(request.Description), request.Procedure));
        var entity = EntityOf(desk, request.Entity);
        if (entity is null && !string.IsNullOrWhiteSpace(request.Entity)) refusals.Add(IncidentRefusals.EntityUnknown);
        if (entity is not null && category?.IsFor(entity) == false) refusals.Add(IncidentRefusals.CategoryNotForEntity);
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
            Fields = values,
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

    /// <summary>What was filled in of the form, without what it does not ask.</summary>
    private static List<FormValue> ValuesOf(EffectiveCategory category, IReadOnlyDictionary<string, string?>? typed) =>
        [.. category.Fields.Value.Where(field => typed?.ContainsKey(field.Code) == true && IsAsked(field)).Select(field => new FormValue(field.Code, field.Label, PlainText.Block(typed!.GetValueOrDefault(field.Code))))];

    /// <summary>What is wrong with the form; of a kind that nobody knows only fields that no form has.</summary>
    private static IEnumerable<Refusal> OfForm(EffectiveCategory category, IncidentKind? kind, IReadOnlyDictionary<string, string?>? typed, IReadOnlyList<FormValue> values)
    {
        var form = category.Fields.Value.Where(field => kind is not { } known || field.IsFor(known)).ToList();
        var strangers = (typed ?? new Dictionary<string, string?>()).Where(pair => !string.IsNullOrWhiteSpace(pair.Value) && !form.Any(field => field.Code == pair.Key && IsAsked(field)));
        foreach (var (code, _) in strangers) yield return PublicIncidentRefusals.FieldUnknown.For($"fields.{code}").With(code);
        if (kind is not { } asked) yield break;
        if (!category.Allows(asked)) yield return IncidentRefusals.KindNotAllowed;
        else foreach (var refusal in IncidentChecks.Form(form, asked, [.. values.Where(value => form.Any(field => field.Code == value.Code))])) yield return refusal;
    }

    // a person of the registry cannot be named from outside: such a field is as unknown as one that is not there
    private static bool IsAsked(CategoryField field) => field.Kind != CategoryFieldKind.Person;

    private static Guid? EntityOf(HelpDesk desk, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > 100) return null;
        var folded = TextFold.Fold(typed);
        return desk.Entities.Values.FirstOrDefault(entity => !entity.IsArchived && (TextFold.Fold(entity.Dir3 ?? "") == folded || TextFold.Fold(entity.Name) == folded))?.Id;
    }
}

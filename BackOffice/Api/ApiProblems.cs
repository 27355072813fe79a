using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackOffice.Components;
using Microsoft.Extensions.Localization;
using Shared.Api;
using Shared.Common;
using Shared.Registration;

namespace BackOffice.Api;

/// <summary>Turns refusals into problems in the language that the request asks for.</summary>
internal sealed partial class ApiProblems(IStringLocalizer<ApiTexts> texts, RefusalTexts refusalTexts)
{
    public const string TypePrefix = "urn:backoffice:problem:";

    public ApiReply Of(HttpContext context, Result result) => Of(context, result.Refusals);

    public ApiReply Of(HttpContext context, Refusal refusal, string? reference = null) => Of(context, [refusal], reference);

    /// <summary>Somebody else was faster; these are still free.</summary>
    public ApiReply Taken(HttpContext context, Refusal refusal, IReadOnlyList<SlotResponse> next) => Of(context, [refusal], next: next);

    private ApiReply Of(HttpContext context, IReadOnlyList<Refusal> refusals, string? reference = null, IReadOnlyList<SlotResponse>? next = null)
    {
        CultureInfo.CurrentUICulture = ApiLanguage.Of(context.Request);
        var main = refusals.Count == 1 ? refusals[0] : ApiRefusals.ValidationFailed;
        var (status, code) = (ApiStatus.Of(refusals[0]), CodeOf(main));
        var problem = new ApiProblem
        {
            Type = TypePrefix + code,
            Title = texts[$"Title.{status}"],
            Status = status,
            Detail = Sentence(main),
            Code = code,
            Errors = Errors(refusals),
            AttemptsLeft = main.Code == RegistrationRefusals.CodeWrong.Code && main.Arguments.Count > 0 ? int.Parse(main.Arguments[0], CultureInfo.InvariantCulture) : null,
            Reference = reference,
            NextSlots = next,
        };
        return ApiReply.Of(problem) with { RetryAfter = ApiStatus.RetryAfter(main) };
    }

    /// <summary><c>Registration.KeysClosed</c> is <c>keys-closed</c> outside.</summary>
    internal static string CodeOf(Refusal refusal) => Capital().Replace(refusal.Code[(refusal.Code.IndexOf('.') + 1)..], "-$0").ToLowerInvariant();

    private string Sentence(Refusal refusal)
    {
        object[] arguments = [.. refusal.Arguments];
        var text = texts[refusal.Code, arguments];
        return text.ResourceNotFound ? refusalTexts.Of(refusal) : text.Value;
    }

    private Dictionary<string, string[]>? Errors(IReadOnlyList<Refusal> refusals)
    {
        var errors = refusals.Where(refusal => refusal.Field is not null)
            .GroupBy(refusal => JsonNamingPolicy.CamelCase.ConvertName(refusal.Field!))
            .ToDictionary(group => group.Key, group => group.Select(Sentence).ToArray());
        return errors.Count == 0 ? null : errors;
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}

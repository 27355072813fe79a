using System.Globalization;
using BackOffice.Components;
using Microsoft.AspNetCore.Components;
using Shared.Verification;

namespace BackOffice.Verification.Records.Screens;

/// <summary>The address of a search among records: what may say something about a person is sealed.</summary>
internal sealed class RecordAddress(NavigationManager navigation, SearchLink links)
{
    public const string NumberName = "numero", PersonName = "q", OfficialName = "oficial", FromName = "dia", ToName = "hasta", OutcomeName = "resultado", AfterName = "desde";

    private const string Day = "yyyy-MM-dd";

    public RecordFilter Read(string? number, string? person, string? official, string? from, string? to, string? outcome, string? after) => new(
        links.Open(number),
        links.Open(person),
        AddressText.Id(official),
        DayOf(from),
        DayOf(to),
        Enum.TryParse<VerificationState>(outcome, out var state) && Enum.IsDefined(state) ? state : null,
        after);

    public string Of(RecordFilter filter) => navigation.GetUriWithQueryParameters(RecordRoutes.List, new Dictionary<string, object?>
    {
        [NumberName] = Sealed(filter.Number),
        [PersonName] = Sealed(filter.Person),
        [OfficialName] = filter.Official,
        [FromName] = filter.From?.ToString(Day, CultureInfo.InvariantCulture),
        [ToName] = filter.To?.ToString(Day, CultureInfo.InvariantCulture),
        [OutcomeName] = filter.Outcome?.ToString(),
        [AfterName] = filter.After,
    });

    public void Go(RecordFilter filter) => navigation.NavigateTo(Of(filter with { After = null }), replace: true);

    private string? Sealed(string? text) => string.IsNullOrWhiteSpace(text) ? null : links.Seal(text.Trim());

    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using BackOffice.Components;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Persons.Search;

/// <summary>The address of a search: the words and the key of the page sealed, the row as it is.</summary>
internal sealed class SearchAddress(NavigationManager navigation, SearchLink links)
{
    private readonly HashSet<string> superseded = [];
    private string? latest;

    /// <summary>Whether this is the echo of words that more typing has overtaken since.</summary>
    public bool IsOvertaken(string? query) => query is not null && superseded.Contains(query);

    public string? Open(string? text) => links.Open(text);

    public string Of(string typed, string? after, Guid? row) => Sealed(Words(typed), after is null ? null : links.Seal(after), row);

    /// <summary>Without a step back to the address before.</summary>
    public void Replace(string typed, string? after, Guid? row)
    {
        if (latest is not null) superseded.Add(latest);
        latest = Words(typed);
        navigation.NavigateTo(Sealed(latest, after is null ? null : links.Seal(after), row), replace: true);
    }

    public void OpenCard(Guid person) => navigation.NavigateTo(PersonRoutes.CardOf(person));

    private string? Words(string typed) => typed.Length > 0 ? links.Seal(typed) : null;

    private string Sealed(string? words, string? after, Guid? row) =>
        navigation.GetUriWithQueryParameters(PersonRoutes.Search, new Dictionary<string, object?> { ["q"] = words, ["desde"] = after, ["fila"] = row });
}

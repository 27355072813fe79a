using BackOffice.Components;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Persons.Search;

/// <summary>The address of a search: the words and the key of the page sealed, the row as it is.</summary>
internal sealed class SearchAddress(NavigationManager navigation, SearchLink links)
{
    public string? Open(string? text) => links.Open(text);

    public string Of(string typed, string? after, Guid? row) => navigation.GetUriWithQueryParameters(
        PersonRoutes.Search,
        new Dictionary<string, object?> { ["q"] = typed.Length > 0 ? links.Seal(typed) : null, ["desde"] = after is null ? null : links.Seal(after), ["fila"] = row });

    /// <summary>Without a step back to the address before.</summary>
    public void Replace(string typed, string? after, Guid? row) => navigation.NavigateTo(Of(typed, after, row), replace: true);

    public void OpenCard(Guid person) => navigation.NavigateTo(PersonRoutes.CardOf(person));
}

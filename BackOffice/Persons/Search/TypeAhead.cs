using BackOffice.Components;
using Shared.Common;

namespace BackOffice.Persons.Search;

/// <summary>Asks for what somebody types, shows the last answer, walks through its rows and keeps the address in step.</summary>
/// <param name="find">Words, key of the page before.</param>
/// <param name="shown">Tells the screen that there is something new to show.</param>
internal sealed class TypeAhead(Func<string, string?, CancellationToken, Task<Page<PersonRow>>> find, LastAsked asked, SearchAddress address, Action shown) : IDisposable
{
    private Guid? row;

    public PersonResults Results { get; } = new();

    public string Typed { get; private set; } = "";

    /// <summary>Address of the rows after these; null on the last page.</summary>
    public string? NextHref => Results.Page.Next is { } next ? address.Of(Typed, next, null) : null;

    /// <summary>Address of the first rows; null on them.</summary>
    public string? FirstHref => Results.Question is { After: not null } ? address.Of(Typed, null, null) : null;

    /// <summary>Goes where the address points; one that anybody can read gives way to its sealed form first.</summary>
    public async Task FollowAsync(string? query, string? from, string? rowOfAddress)
    {
        row = AddressText.Id(rowOfAddress);
        var (words, after) = (address.Open(query) ?? "", address.Open(from));
        if (SearchLink.IsReadable(query) || SearchLink.IsReadable(from))
        {
            address.Replace(words, after, row);
            return;
        }

        if (asked.IsWaiting || address.IsOvertaken(query) || Results.Question == (words, after)) return;
        Typed = words;
        await asked.AskNowAsync(token => FindAsync(after, token));
    }

    public void Type(string? text)
    {
        Typed = text ?? "";
        asked.Ask(async token => { if (await FindAsync(null, token)) address.Replace(Typed, null, null); });
    }

    public async Task PressAsync(string key)
    {
        if (key is "ArrowDown") Results.Move(1);
        else if (key is "ArrowUp") Results.Move(-1);
        else if (key is "Escape") Type("");
        else if (key is "Enter") await OpenAsync();
    }

    public void Dispose() => asked.Dispose();

    private async Task OpenAsync()
    {
        if (!await asked.SettleAsync(token => FindAsync(null, token))) return;
        if (Results.Current is not { } chosen)
        {
            Results.Move(1);
            // the pause after which the address follows was cut short
            address.Replace(Typed, Results.Question?.After, null);
            return;
        }

        // what "back" comes to
        address.Replace(Typed, Results.Question?.After, chosen.Id);
        address.OpenCard(chosen.Id);
    }

    private async Task<bool> FindAsync(string? after, CancellationToken token)
    {
        var question = Typed;
        var page = await find(question, after, token);
        if (token.IsCancellationRequested) return false;
        Results.Show(question, after, page, row);
        shown();
        return true;
    }
}

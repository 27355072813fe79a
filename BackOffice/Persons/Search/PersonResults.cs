using Shared.Common;

namespace BackOffice.Persons.Search;

/// <summary>What was found, for which question, and the row on which the keys are.</summary>
public sealed class PersonResults
{
    private int place = -1;

    /// <summary>The question that the rows answer; null before the first answer.</summary>
    public (string Query, string? After)? Question { get; private set; }

    public Page<PersonRow> Page { get; private set; } = Page<PersonRow>.Empty;

    public PersonRow? Current => place >= 0 && place < Page.Rows.Count ? Page.Rows[place] : null;

    /// <summary>Whether somebody asked and nobody was found.</summary>
    public bool FoundNobody => Question is { Query.Length: > 0 } && Page.Rows.Count == 0;

    /// <param name="row">The row to go back to; a lone row needs no choosing.</param>
    public void Show(string query, string? after, Page<PersonRow> page, Guid? row)
    {
        (Question, Page) = ((query, after), page);
        place = page.Rows.Count == 1 ? 0 : page.Rows.ToList().FindIndex(candidate => candidate.Id == row);
    }

    public void Clear() => (Question, Page, place) = (null, Page<PersonRow>.Empty, -1);

    /// <summary>Goes up or down, from the last row to the first and back.</summary>
    public void Move(int step)
    {
        if (Page.Rows.Count == 0) return;
        place = place < 0 ? (step > 0 ? 0 : Page.Rows.Count - 1) : (place + step + Page.Rows.Count) % Page.Rows.Count;
    }
}

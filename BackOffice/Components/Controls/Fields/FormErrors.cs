namespace BackOffice.Components.Controls.Fields;

/// <summary>
/// What is wrong with a form. A submission begins with <see cref="Clear()"/>, which carries over what the fields themselves could not read,
/// and adds what the use case refused. The summary takes the focus once for each submission.
/// </summary>
public sealed class FormErrors
{
    private readonly List<FormError> all = [];
    private readonly Dictionary<string, string> notes = [];

    /// <summary>What the last submission said, in order; a null field is about the whole form.</summary>
    public IReadOnlyList<FormError> All => all;

    /// <summary>Whether the last submission was refused or a field holds text that cannot be read.</summary>
    public bool Any => all.Count > 0 || notes.Count > 0;

    /// <summary>Number of submissions so far.</summary>
    internal int Submission { get; private set; }

    /// <summary>Begins a submission.</summary>
    public void Clear()
    {
        Submission++;
        all.Clear();
        foreach (var (field, text) in notes) all.Add(new FormError(field, text));
    }

    /// <summary>Adds a sentence; null for the whole form.</summary>
    public void Add(string? field, string text) => all.Add(new FormError(field, text));

    /// <summary>Says something at a field while it is being filled in, without the summary; null takes it back.</summary>
    public void Note(string field, string? text)
    {
        all.RemoveAll(error => error.Field == field);
        if (text is null) notes.Remove(field);
        else notes[field] = text;
    }

    /// <summary>The sentences of one field.</summary>
    public IReadOnlyList<string> Of(string field) =>
        notes.TryGetValue(field, out var note) ? [note] : [.. all.Where(error => error.Field == field).Select(error => error.Text)];
}

/// <summary>One sentence; a null field is about the whole form.</summary>
public sealed record FormError(string? Field, string Text);

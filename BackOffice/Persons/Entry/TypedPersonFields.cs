using BackOffice.Components;
using BackOffice.Components.Controls.Fields;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Persons.Entry;

/// <summary>What a form does when a field is left: writes it in its one form and says at once what is wrong with it.</summary>
internal static class TypedPersonFields
{
    private static readonly DocumentNumber NotAsked = DocumentNumber.Restore(DocumentKind.Dni, "");

    /// <summary>Values that can be read are shown in one form; the rest stay as they were typed.</summary>
    public static void Tidy(this TypedPerson typed, DateOnly today)
    {
        if (typed.ReadDocument() is { IsDone: true, Value.Value: var number }) typed.DocumentNumber = number;
        if (MobilePhone.Parse(typed.Mobile) is { IsDone: true, Value.Shown: var mobile }) typed.Mobile = mobile;
        typed.BirthDate = Tidy(typed.BirthDate, today);
        typed.DeceasedOn = Tidy(typed.DeceasedOn, today);
    }

    /// <summary>Notes what is wrong with a field that holds something; an empty one is only missed on submission.</summary>
    public static void Note(this FormErrors errors, TypedPerson typed, bool isNew, string field, DateOnly today, RefusalTexts texts)
    {
        var refusal = typed.ValueOf(field) is { Length: > 0 } ? typed.Refusals(isNew, today).FirstOrDefault(candidate => candidate.Field == field) : null;
        errors.Note(field, refusal is null ? null : texts.Of(refusal));
    }

    /// <summary>Takes the notes back: a submission says everything itself.</summary>
    public static void TakeNotesBack(this FormErrors errors)
    {
        foreach (var property in typeof(TypedPerson).GetProperties()) errors.Note(property.Name, null);
    }

    private static IReadOnlyList<Refusal> Refusals(this TypedPerson typed, bool isNew, DateOnly today) =>
        (isNew ? typed.Check(today) : typed.CheckCorrection(NotAsked, today)).Refusals;

    private static string? ValueOf(this TypedPerson typed, string field) => typeof(TypedPerson).GetProperty(field)?.GetValue(typed) as string;

    private static string? Tidy(string? date, DateOnly today) => SpanishDate.TryParse(date, today, past: true, out var read) ? SpanishDate.Shown(read) : date;
}

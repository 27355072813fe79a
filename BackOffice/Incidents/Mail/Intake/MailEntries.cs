using BackOffice.Data;
using Microsoft.Extensions.Localization;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>What stands in an incident of a mail: its text within the bounds, and its files.</summary>
public sealed class MailEntries(MailFiles files, IStringLocalizer<MailTexts> words)
{
    internal string TitleOf(Filed filed)
    {
        var title = MailTitle.Of(filed.Mail.Subject);
        return title.Length > 0 ? title : words[filed.Mail.Class == MailClass.Broken ? "Title.Broken" : "Title.None"];
    }

    /// <summary>An entry is never empty.</summary>
    internal string SaidIn(string text) => text.Length > 0 ? text : words["Text.None"];

    /// <summary>The text within so many characters, with what was not taken named below it, and the files for which there is room.</summary>
    internal (IReadOnlyList<ReceivedFile> Files, string Text) Compose(Filed filed, AttachmentTotals present, int most)
    {
        List<ReceivedFile> taken = [];
        List<string> notes = [.. filed.Files.Refused];
        foreach (var file in filed.Files.Files)
        {
            if (AttachmentRules.Room(present, file.Length) is { } refusal)
            {
                notes.Add(files.NoRoom(file, refusal));
                continue;
            }

            taken.Add(file);
            present = new(present.Count + 1, present.Bytes + file.Length);
        }

        var text = filed.Read.Text;
        var below = string.Join('\n', notes);
        if (text.Length + below.Length + 2 <= most) return (taken, below.Length == 0 ? text : $"{text}\n\n{below}".Trim());
        var whole = filed.Files.Whole is { } kept && AttachmentRules.Room(present, kept.Length) is null ? kept : null;
        if (whole is not null) taken.Add(whole);
        below = $"{words[whole is null ? "Text.Cut" : "Text.CutInto", whole?.FileName ?? ""]}\n{below}".Trim();
        below = MailText.Cut(below, most / 2);
        return (taken, $"{MailText.Begin(text, most - below.Length - 4).TrimEnd()} …\n\n{below}");
    }

    /// <summary>Puts the files beside their incident.</summary>
    internal void Attach(Operation operation, Incident incident, IReadOnlyList<ReceivedFile> taken, Filed filed, EntryAuthor author)
    {
        foreach (var file in taken)
        {
            var added = Attachment.Add(incident, file, new(0, 0), author, operation.Now);
            if (!added.IsDone) continue;
            operation.Data.Attachments.Add(added.Value);
            files.Place(file);
            filed.Taken.Add(file);
        }
    }
}

using System.Globalization;
using BackOffice.Incidents.Calls.Callers;
using BackOffice.Incidents.Calls.Matter;
using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Calls.Ending;

/// <summary>From what stands on the sheet to what is written down.</summary>
internal static class CallOrder
{
    /// <param name="now">UTC, for the minutes it took.</param>
    /// <param name="isSolved">Whether it was solved while somebody called or was there.</param>
    public static LogIncidentRequest Of(CallSheet sheet, HelpDesk desk, DateTime now, bool isSolved)
    {
        var who = sheet.Caller?.Asks(new(sheet.NewName, sheet.NewEmail, sheet.NewPhone, null, sheet.EntityId));
        var category = sheet.CategoryId is { } id ? desk.Categories.Find(id) : null;
        return new(
            new()
            {
                Kind = sheet.Kind,
                Title = sheet.Title,
                Description = sheet.Description,
                CategoryId = sheet.CategoryId,
                Requester = !sheet.IsForOther ? who : sheet.Affected is { } other ? new(PersonId: other.Id) : null,
                Caller = sheet.IsForOther ? who : null,
                EntityId = sheet.EntityId,
                Channel = sheet.Channel,
                LineId = sheet.IsByPhone ? sheet.LineId : null,
                PhoneReason = sheet.IsByPhone ? sheet.PhoneReason : null,
                Procedure = TypedForm.ProcedureField(category, sheet.Kind) is { } field ? sheet.Fields.GetValueOrDefault(field.Code) : sheet.Procedure,
                Fields = TypedForm.Read(category, sheet.Kind, sheet.Fields),
            },
            isSolved ? new(sheet.Solution, MinutesOf(sheet, now), InCall: true) : null)
        {
            IsUnidentified = sheet.Caller is { Kind: CallerKind.Unidentified },
            IsForOther = sheet.IsForOther,
            MajorId = sheet.MajorId,
            DeclaresMajor = sheet.DeclaresMajor && !isSolved && sheet.MajorId is null,
        };
    }

    // what cannot be read is refused at its field
    private static int MinutesOf(CallSheet sheet, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(sheet.Minutes)) return sheet.MinutesAt(now);
        return int.TryParse(sheet.Minutes.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : -1;
    }
}

using Shared.Common;

namespace Shared.Incidents.Setup;

/// <summary>Why something about a team, a local entity or a telephone line was not done.</summary>
public static class HelpDeskRefusals
{
    public static readonly Refusal NameMissing = new("HelpDesk.NameMissing", "Name");
    public static readonly Refusal NameTooLong = new("HelpDesk.NameTooLong", "Name");
    public static readonly Refusal NameTaken = new("HelpDesk.NameTaken", "Name");
    public static readonly Refusal EmailInvalid = new("HelpDesk.EmailInvalid", "Email");
    public static readonly Refusal OfficialUnknown = new("HelpDesk.OfficialUnknown", "Members");

    /// <summary>Categories that are in use still give it incidents.</summary>
    public static readonly Refusal TeamInUse = new("HelpDesk.TeamInUse");

    public static readonly Refusal Dir3Invalid = new("HelpDesk.Dir3Invalid", "Dir3");
    public static readonly Refusal EntityUnknown = new("HelpDesk.EntityUnknown", "Entities");
    public static readonly Refusal NumberInvalid = new("HelpDesk.NumberInvalid", "Number");
    public static readonly Refusal RuleTooLong = new("HelpDesk.RuleTooLong", "Rule");
    public static readonly Refusal CalendarUnknown = new("HelpDesk.CalendarUnknown", "Calendar");
}

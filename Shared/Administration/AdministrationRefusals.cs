using Shared.Common;

namespace Shared.Administration;

/// <summary>Why options, officials or API clients are refused.</summary>
public static class AdministrationRefusals
{
    public static readonly Refusal TownHallNameMissing = new("Administration.TownHallNameMissing", "TownHallName");
    public static readonly Refusal Dir3Invalid = new("Administration.Dir3Invalid", "Dir3");
    public static readonly Refusal TownTooLong = new("Administration.TownTooLong", "Town");
    public static readonly Refusal PortalUrlInvalid = new("Administration.PortalUrlInvalid", "PortalUrl");
    public static readonly Refusal InternalMailboxInvalid = new("Administration.InternalMailboxInvalid", "InternalMailbox");
    public static readonly Refusal NoMethod = new("Administration.NoMethod", "UsesPhone");
    public static readonly Refusal AuthorisationTooLong = new("Administration.AuthorisationTooLong", "KeyAuthorisation");
    public static readonly Refusal ClosingDateMissing = new("Administration.ClosingDateMissing", "KeyClosingDate");
    public static readonly Refusal KeyHoursOutOfRange = new("Administration.KeyHoursOutOfRange", "KeyHours");
    public static readonly Refusal CoolingDaysOutOfRange = new("Administration.CoolingDaysOutOfRange", "CoolingDays");
    public static readonly Refusal ResetsOutOfRange = new("Administration.ResetsOutOfRange", "ResetsPerDayAlone");
    public static readonly Refusal SedeUrlInvalid = new("Administration.SedeUrlInvalid", "SedeUrl");
    public static readonly Refusal CsvPrefixInvalid = new("Administration.CsvPrefixInvalid", "CsvPrefix");
    public static readonly Refusal CrestTooLarge = new("Administration.CrestTooLarge", "Crest");
    public static readonly Refusal CrestNotAnImage = new("Administration.CrestNotAnImage", "Crest");
    public static readonly Refusal ScheduleOff = new("Administration.ScheduleOff");
    public static readonly Refusal MailNotRead = new("Administration.MailNotRead");
    public static readonly Refusal UserNameInvalid = new("Administration.UserNameInvalid", "UserName");
    public static readonly Refusal UserNameTaken = new("Administration.UserNameTaken", "UserName");
    public static readonly Refusal DisplayNameMissing = new("Administration.DisplayNameMissing", "DisplayName");
    public static readonly Refusal EmailInvalid = new("Administration.EmailInvalid", "Email");
    public static readonly Refusal RoleMissing = new("Administration.RoleMissing", "Roles");
    public static readonly Refusal PasswordTooShort = new("Administration.PasswordTooShort", "Password");
    public static readonly Refusal LastAdministrator = new("Administration.LastAdministrator", "Roles");
    public static readonly Refusal NotYourself = new("Administration.NotYourself");
    public static readonly Refusal TextTooLong = new("Administration.TextTooLong");
    public static readonly Refusal ClientNameMissing = new("Administration.ClientNameMissing", "Name");
    public static readonly Refusal ClientNameTaken = new("Administration.ClientNameTaken", "Name");
    public static readonly Refusal ClientRevoked = new("Administration.ClientRevoked");
}

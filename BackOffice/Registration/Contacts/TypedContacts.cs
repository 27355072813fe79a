using Shared.Common;
using Shared.Persons;

namespace BackOffice.Registration.Contacts;

/// <summary>Mobile and e-mail as typed, checked; each wrong one is said of its field.</summary>
internal sealed record TypedContacts(MobilePhone? Mobile, EmailAddress? Email)
{
    public static Result<TypedContacts> Check(string? typedMobile, string? typedEmail, bool mobileNeeded = true, bool emailNeeded = true)
    {
        var mobile = mobileNeeded || !string.IsNullOrWhiteSpace(typedMobile) ? MobilePhone.Parse(typedMobile) : null;
        var email = emailNeeded || !string.IsNullOrWhiteSpace(typedEmail) ? EmailAddress.Parse(typedEmail) : null;
        List<Refusal> refusals = [.. mobile?.Refusals ?? [], .. email?.Refusals ?? []];
        return refusals.Count > 0 ? refusals : new TypedContacts(mobile?.Value, email?.Value);
    }
}

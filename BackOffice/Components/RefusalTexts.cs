using BackOffice.Administration;
using BackOffice.Appointments;
using BackOffice.Components.Controls.Fields;
using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.ServiceLevels;
using BackOffice.Keys;
using BackOffice.Knowledge;
using BackOffice.Notices;
using BackOffice.Notices.Templates;
using BackOffice.Offices;
using BackOffice.Persons;
using BackOffice.Portal;
using BackOffice.Registration;
using BackOffice.Security;
using BackOffice.Verification;
using Microsoft.Extensions.Localization;
using Shared.Common;

namespace BackOffice.Components;

/// <summary>The sentence for a refusal, in the reader's language: what is wrong and how to mend it. Each area keeps its own under <c>Refusal.{Name}</c>.</summary>
public sealed class RefusalTexts(IStringLocalizerFactory localizers)
{
    private static readonly Dictionary<string, Type> Areas = new()
    {
        ["Common"] = typeof(Texts),
        ["Persons"] = typeof(PersonTexts),
        ["Registration"] = typeof(RegistrationTexts),
        ["Verification"] = typeof(VerificationTexts),
        ["Keys"] = typeof(KeyTexts),
        ["Notices"] = typeof(NoticeTexts),
        ["Templates"] = typeof(TemplateTexts),
        ["Offices"] = typeof(OfficeTexts),
        ["Appointments"] = typeof(AppointmentTexts),
        ["ServiceLevels"] = typeof(ServiceLevelTexts),
        ["Knowledge"] = typeof(KnowledgeTexts),
        ["Incidents"] = typeof(IncidentTexts),
        ["Portal"] = typeof(PortalTexts),
        ["Categories"] = typeof(CategoryTexts),
        ["HelpDesk"] = typeof(HelpDeskTexts),
        ["Administration"] = typeof(AdministrationTexts),
        ["Security"] = typeof(SecurityTexts),
    };

    /// <summary>Begins a new submission of a form and shows what it was refused for.</summary>
    /// <returns>Whether it was done.</returns>
    public bool Show(Result result, FormErrors errors)
    {
        errors.Clear();
        foreach (var refusal in result.Refusals) errors.Add(refusal.Field, Of(refusal));
        return result.IsDone;
    }

    public string Of(Refusal refusal)
    {
        var (area, name) = (refusal.Code.Split('.')[0], refusal.Code.Split('.')[1]);
        object[] arguments = [.. refusal.Arguments];
        return localizers.Create(Areas[area])[$"Refusal.{name}", arguments];
    }
}

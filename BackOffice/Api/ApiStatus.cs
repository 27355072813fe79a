using Shared.Api;
using Shared.Appointments;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Api;

/// <summary>The HTTP status of each refusal; those not named here are about what was typed: 422.</summary>
internal static class ApiStatus
{
    private static readonly Dictionary<string, int> Known = new (int Status, Refusal[] Refusals)[]
    {
        (StatusCodes.Status400BadRequest, [ApiRefusals.JsonMalformed, ApiRefusals.RequestInvalid]),
        (StatusCodes.Status401Unauthorized, [ApiRefusals.ClientUnknown, KeyRefusals.CredentialRefused]),
        (StatusCodes.Status403Forbidden, [Refusal.Forbidden]),
        (StatusCodes.Status404NotFound, [ApiRefusals.RouteUnknown, Refusal.NotFound, PublicIncidentRefusals.NumberOrCodeWrong]),
        (StatusCodes.Status405MethodNotAllowed, [ApiRefusals.MethodNotAllowed]),
        (StatusCodes.Status409Conflict,
        [
            ApiRefusals.StillRunning, Refusal.Conflict, RegistrationRefusals.AlreadyOpen, RegistrationRefusals.AlreadyRegistered, RegistrationRefusals.NotOpen,
            AppointmentRefusals.SlotTaken, AppointmentRefusals.NotBooked, AppointmentRefusals.CancelTooLate, RegistrationRefusals.MobileNotValidated, PersonRefusals.DocumentTaken, PersonRefusals.MobileTaken,
        ]),
        (StatusCodes.Status410Gone, [RegistrationRefusals.CodeExpired, RegistrationRefusals.CodeExhausted, RegistrationRefusals.NoCodeSent]),
        (StatusCodes.Status413PayloadTooLarge, [ApiRefusals.BodyTooLarge]),
        (StatusCodes.Status415UnsupportedMediaType, [ApiRefusals.ContentTypeUnknown]),
        (StatusCodes.Status429TooManyRequests, [ApiRefusals.TooManyRequests, RegistrationRefusals.CodeTooSoon, RegistrationRefusals.CodeTooMany]),
        (StatusCodes.Status500InternalServerError, [ApiRefusals.Failure]),
    }.SelectMany(row => row.Refusals.Select(refusal => (refusal.Code, row.Status))).ToDictionary();

    public static int Of(Refusal refusal) => Known.GetValueOrDefault(refusal.Code, StatusCodes.Status422UnprocessableEntity);

    /// <summary>What the framework itself refused, by status.</summary>
    public static Refusal RefusalFor(int status) => status switch
    {
        StatusCodes.Status404NotFound => ApiRefusals.RouteUnknown,
        StatusCodes.Status405MethodNotAllowed => ApiRefusals.MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge => ApiRefusals.BodyTooLarge,
        StatusCodes.Status415UnsupportedMediaType => ApiRefusals.ContentTypeUnknown,
        >= StatusCodes.Status500InternalServerError => ApiRefusals.Failure,
        _ => ApiRefusals.RequestInvalid,
    };

    /// <summary>The longest that the caller has to wait; null when waiting does not help.</summary>
    public static TimeSpan? RetryAfter(Refusal refusal)
    {
        if (refusal.Code == RegistrationRefusals.CodeTooSoon.Code) return CodeLimits.ResendAfter;
        if (refusal.Code == RegistrationRefusals.CodeTooMany.Code) return TimeSpan.FromDays(1);
        if (refusal.Code == ApiRefusals.TooManyRequests.Code) return TimeSpan.FromMinutes(1);
        return refusal.Code == ApiRefusals.StillRunning.Code ? TimeSpan.FromSeconds(1) : null;
    }
}

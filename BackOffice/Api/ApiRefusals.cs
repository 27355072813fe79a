using Shared.Common;

namespace BackOffice.Api;

/// <summary>Why a request is refused before any use case sees it. Their sentences stand in <c>ApiTexts</c>.</summary>
internal static class ApiRefusals
{
    public static readonly Refusal JsonMalformed = new("Api.JsonMalformed");
    public static readonly Refusal FieldUnreadable = new("Api.FieldUnreadable");
    public static readonly Refusal ValidationFailed = new("Api.ValidationFailed");
    public static readonly Refusal BodyTooLarge = new("Api.BodyTooLarge");
    public static readonly Refusal ContentTypeUnknown = new("Api.ContentTypeUnknown");
    public static readonly Refusal RouteUnknown = new("Api.RouteUnknown");
    public static readonly Refusal MethodNotAllowed = new("Api.MethodNotAllowed");
    public static readonly Refusal ClientUnknown = new("Api.ClientUnknown");
    public static readonly Refusal TooManyRequests = new("Api.TooManyRequests");
    public static readonly Refusal IdempotencyKeyInvalid = new("Api.IdempotencyKeyInvalid");
    public static readonly Refusal IdempotencyKeyReused = new("Api.IdempotencyKeyReused");
    public static readonly Refusal StillRunning = new("Api.StillRunning");
    public static readonly Refusal RequestInvalid = new("Api.RequestInvalid");
    public static readonly Refusal Failure = new("Api.Failure");
}

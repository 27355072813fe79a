using System.Globalization;
using Shared.Persons;

namespace BackOffice.Api;

/// <summary>In which language a problem is told: the first of Accept-Language that we have, else Spanish.</summary>
internal static class ApiLanguage
{
    public static CultureInfo Of(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage
            .Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant());
        return CultureInfo.GetCultureInfo(wanted.FirstOrDefault(Languages.All.Contains) ?? Languages.Spanish);
    }
}

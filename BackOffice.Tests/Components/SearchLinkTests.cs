using BackOffice.Components;
using Microsoft.AspNetCore.DataProtection;

namespace BackOffice.Tests.Components;

public sealed class SearchLinkTests
{
    private readonly SearchLink links = new(new EphemeralDataProtectionProvider());

    [Theory]
    [InlineData("maría ruiz")]
    [InlineData("12345678Z")]
    [InlineData("~")]
    public void Open_Sealed_GivesTheWordsBackThatNobodyElseReads(string typed)
    {
        var text = links.Seal(typed);

        Assert.Equal(typed, links.Open(text));
        Assert.Matches("^~[A-Za-z0-9_-]+$", text);
        Assert.False(SearchLink.IsReadable(text));
        Assert.Null(new SearchLink(new EphemeralDataProtectionProvider()).Open(text));
    }

    [Theory]
    [InlineData("ana", "ana")]
    [InlineData("", "")]
    [InlineData(null, null)]
    [InlineData("~", null)]
    [InlineData("~roto", null)]
    [InlineData("~no es base64 %", null)]
    public void Open_NotSealed_PassesAndBrokenIsNothing(string? text, string? expected) => Assert.Equal(expected, links.Open(text));
}

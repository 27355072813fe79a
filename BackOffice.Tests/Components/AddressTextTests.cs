using System.Reflection;
using BackOffice.Components;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Tests.Components;

public sealed class AddressTextTests
{
    /// <summary>The framework fails a screen whose address holds what does not fit another type.</summary>
    [Fact]
    public void Parameters_OfAddresses_AreTextOfEveryScreen()
    {
        var typed = typeof(AddressText).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(property => property.IsDefined(typeof(SupplyParameterFromQueryAttribute))).ToList();

        Assert.NotEmpty(typed);
        Assert.Empty(typed.Where(property => property.PropertyType != typeof(string)).Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Theory]
    [InlineData("019aa2b0-0000-7000-8000-000000000001", true)]
    [InlineData("abc", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Id_Text_IsReadOrNothing(string? text, bool isRead) => Assert.Equal(isRead, AddressText.Id(text) is not null);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("99999999999", null)]
    [InlineData(null, null)]
    public void Number_Text_IsReadOrNothing(string? text, int? expected) => Assert.Equal(expected, AddressText.Number(text));

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("si", false)]
    [InlineData(null, false)]
    public void IsYes_Text_IsReadOrNo(string? text, bool expected) => Assert.Equal(expected, AddressText.IsYes(text));
}

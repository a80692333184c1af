# All words of the weeks stand in seven.ftl.
